import type { Backup, BackupReason } from '../../core/contract/calls.ts'
import type { Instant } from '../../core/workshop/ids.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
const daysKept = 30
/** How many backups that somebody asked for stay besides those that stand for a stretch of time. */
const askedForKept = 24
/** More than the stretches come to: only a clock that was wrong again and again gets so far. */
export const mostKept = 240

/** Whether such backups come without anybody having asked for one. */
export const comesByItself = (reason: BackupReason): boolean =>
  reason === 'changed' || reason === 'slot-end'

/**
 * Which to drop of these, newest first. One stays of every five minutes for two hours, of every hour
 * for a day and of every day for thirty; what was asked for, as before a restore, stays for a day
 * besides. The newest one always stays.
 */
export function backupsToDrop(newestFirst: readonly Backup[], now: Instant): readonly Backup[] {
  const stretches = new Set<string | null>([null])
  let [kept, askedFor] = [0, 0]
  return newestFirst.filter((backup, index) => {
    const stretch = stretchOf(now - backup.madeMs, backup.madeMs)
    const isNewestOfStretch = !stretches.has(stretch)
    stretches.add(stretch)
    const stays =
      kept < mostKept &&
      (index === 0 || isNewestOfStretch || (isAskedFor(backup, now) && ++askedFor <= askedForKept))
    if (stays) kept += 1
    return !stays
  })
}

/** The stretch of time that a backup may stand for; null for what is too old. */
function stretchOf(ageMs: number, madeMs: Instant): string | null {
  const awayMs = Math.abs(ageMs)
  if (awayMs <= 2 * hourMs) return `minutes ${Math.floor(madeMs / (5 * minuteMs))}`
  if (awayMs <= dayMs) return `hour ${Math.floor(madeMs / hourMs)}`
  // A time that has not come yet was written by a clock that was wrong.
  return ageMs > daysKept * dayMs ? null : `day ${Math.floor(madeMs / dayMs)}`
}

const isAskedFor = ({ reason, madeMs }: Backup, now: Instant): boolean =>
  !comesByItself(reason) && now - madeMs <= dayMs
