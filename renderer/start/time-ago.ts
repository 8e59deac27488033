import type { EpochMs, LocalDate } from '../../electron/core/base/ids.ts'

/** The calendar date of an instant in the zone of this computer. */
export function localDate(atMs: EpochMs): LocalDate {
  const at = new Date(atMs)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** The time of day of an instant in the zone of this computer, `15:48`. */
export function localTime(atMs: EpochMs): string {
  const at = new Date(atMs)
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}
