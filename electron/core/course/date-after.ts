import type { LocalDate } from '../workshop/ids.ts'

/** The calendar date `days` after `date`; no zone takes part. */
export function dateAfter(date: LocalDate, days: number): LocalDate {
  const midnight = new Date(`${date}T00:00:00Z`)
  midnight.setUTCDate(midnight.getUTCDate() + days)
  return midnight.toISOString().slice(0, 10)
}
