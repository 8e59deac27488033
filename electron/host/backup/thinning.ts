import type { Backup } from '../../core/contract/calls.ts'
import type { Instant } from '../../core/workshop/ids.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const newestKept = 12
const dailyKept = 30

/** Which backups to drop: the newest 12 stay, then one an hour for a day, then one a day for 30 days. */
export function backupsToDrop(backups: readonly Backup[], now: Instant): readonly Backup[] {
  const newestFirst = backups.toSorted((a, b) => b.madeMs - a.madeMs || b.seq - a.seq)
  const seen = new Set<string>()
  return newestFirst.filter((backup, index) => {
    const period = periodOf(now - backup.madeMs, backup.madeMs)
    const first = period !== null && !seen.has(period)
    if (period !== null) seen.add(period)
    return index >= newestKept && !first
  })
}

/** One backup of a period is kept; null for what is too old to keep. */
function periodOf(ageMs: number, madeMs: Instant): string | null {
  if (ageMs <= dayMs) return `hour ${Math.floor(madeMs / hourMs)}`
  return ageMs <= dailyKept * dayMs ? `day ${Math.floor(madeMs / dayMs)}` : null
}
