import { backupAges } from '../../core/backup/backup-dates.ts'
import type { Backup, BackupReason } from '../../core/backup/backup.ts'
import type { EpochMs } from '../../core/base/ids.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
const daysKept = 30
/** How many backups that somebody asked for stay besides those that stand for a stretch of time. */
const askedForKept = 24
/** More than the stretches come to: only a clock that was wrong again and again gets so far. */
export const maxKept = 240

/** Whether such backups come without anybody having asked for one. */
export const comesByItself = (reason: BackupReason): boolean =>
  reason === 'changed' || reason === 'slot-end'

/**
 * Which to drop of these, newest first. One stays of every five minutes for two hours, of every hour
 * for a day and of every day for thirty; what was asked for, as before a restore, stays for a day
 * besides. The newest one always stays.
 */
export function backupsToDrop(newestFirst: readonly Backup[], now: EpochMs): readonly Backup[] {
  const ages = backupAges(newestFirst, now)
  let [kept, askedFor] = [0, 0]
  let newerStretch: string | null = null
  return newestFirst.filter(({ madeMs, reason }, index) => {
    const ageMs = ages[index] ?? 0
    const stretch = stretchOf(ageMs, madeMs)
    // Neighbours in the order made: a clock that was set back may show an hour twice.
    const isNewestOfStretch = stretch !== null && stretch !== newerStretch
    newerStretch = stretch
    const isAskedFor = !comesByItself(reason) && ageMs <= dayMs
    const stays =
      kept < maxKept &&
      (index === 0 || isNewestOfStretch || (isAskedFor && ++askedFor <= askedForKept))
    if (stays) kept += 1
    return !stays
  })
}

/** The stretch of time that a backup may stand for; null for what is too old. */
function stretchOf(ageMs: number, madeMs: EpochMs): string | null {
  if (ageMs <= 2 * hourMs) return `minutes ${Math.floor(madeMs / (5 * minuteMs))}`
  if (ageMs <= dayMs) return `hour ${Math.floor(madeMs / hourMs)}`
  return ageMs > daysKept * dayMs ? null : `day ${Math.floor(madeMs / dayMs)}`
}
