import { backupAges } from '../../core/backup/backup-dates.ts'
import type { Backup } from '../../core/contract/calls.ts'
import type { Instant } from '../../core/workshop/ids.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
const newestKept = 12
const dailyKept = 30

/**
 * Which backups to drop, given newest first: the newest 12 stay, then one an hour for a day, then one
 * a day for 30 days.
 */
export function backupsToDrop(newestFirst: readonly Backup[], now: Instant): readonly Backup[] {
  const ages = backupAges(newestFirst, now)
  const periods = newestFirst.map(({ madeMs }, index) => periodOf(ages[index] ?? 0, madeMs))
  return newestFirst.filter((_, index) => {
    const period = periods[index]
    // Neighbours in the order made: a clock that was set back may show an hour twice.
    const lastOfPeriod = period !== null && period !== periods[index - 1]
    return index >= newestKept && !lastOfPeriod
  })
}

/** One backup of a period is kept; null for what is too old to keep. */
function periodOf(ageMs: number, madeMs: Instant): string | null {
  if (ageMs <= dayMs) return `hour ${Math.floor(madeMs / hourMs)}`
  return ageMs <= dailyKept * dayMs ? `day ${Math.floor(madeMs / dayMs)}` : null
}
