import { dateAfter } from '../base/date-after.ts'
import type { LocalDate } from '../base/ids.ts'

const weekdays = 5
const sunday = 0
const saturday = 6

/** The next date after `today` from which so many days in a row are no Saturday or Sunday. */
export function usualFirstDay(today: LocalDate, dayCount: number): LocalDate {
  const length = Math.min(Math.max(dayCount, 1), weekdays)
  const ahead = Array.from({ length: 7 }, (_, index) => dateAfter(today, index + 1))
  const days = (from: LocalDate) =>
    Array.from({ length }, (_, index) => weekdayOf(dateAfter(from, index)))
  const fits = (from: LocalDate) => days(from).every((day) => day !== sunday && day !== saturday)
  return ahead.find(fits) ?? dateAfter(today, 1)
}

const weekdayOf = (date: LocalDate) => new Date(`${date}T00:00:00Z`).getUTCDay()
