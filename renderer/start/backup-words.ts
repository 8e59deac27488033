import texts from '../../assets/texts/backups.json'
import type { ToldBackup } from '../../electron/core/backup/backup.ts'
import { figuresIn, textOf } from '../../electron/core/text/catalogue.ts'
import { textIn, type Language } from '../../electron/core/text/language.ts'
import type { LocalDate } from '../../electron/core/base/ids.ts'
import { clockText, localTimeAt, roomOffset } from '../../electron/core/base/zone.ts'
import { localDate, localTime } from './time-ago.ts'

/** The date on which a backup was made, in the room; on this laptop where the room's zone is not known. */
export const backupDay = ({ about, madeMs }: ToldBackup): LocalDate =>
  about === null ? localDate(madeMs) : localTimeAt(madeMs, roomOffset(about.timeZone)).date

/** The time of day of a backup, likewise. */
export function backupHour({ about, madeMs }: ToldBackup, language: Language): string {
  if (about === null) return figuresIn(localTime(madeMs), language)
  const { minute } = localTimeAt(madeMs, roomOffset(about.timeZone))
  return figuresIn(clockText(minute), language)
}

/** What a backup follows: `after Lunch`; null where no slot tells. */
export function followsIn({ about }: ToldBackup, language: Language): string | null {
  const key = about?.during ? 'during' : 'after'
  const slot = about?.[key] ?? null
  return slot === null ? null : textOf(texts, language, key, { slot: textIn(slot, language) })
}

export type BackupDay = { readonly date: LocalDate; readonly backups: readonly ToldBackup[] }

/** Backups by the day on which they were made, in the order of the list. */
export function backupDays(backups: readonly ToldBackup[]): readonly BackupDay[] {
  const days: { date: LocalDate; backups: ToldBackup[] }[] = []
  for (const backup of backups) {
    const date = backupDay(backup)
    const last = days.at(-1)
    if (last?.date === date) last.backups.push(backup)
    else days.push({ date, backups: [backup] })
  }
  return days
}
