import type { LocalDate } from './ids.ts'

/** The calendar date `days` after `date`; no zone takes part. */
export function dateAfter(date: LocalDate, days: number): LocalDate {
  const midnight = new Date(`${date}T00:00:00Z`)
  midnight.setUTCDate(midnight.getUTCDate() + days)
  return midnight.toISOString().slice(0, 10)
}

const dayMs = 86_400_000

/** Calendar days from one date to another; negative where that is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs)
}
