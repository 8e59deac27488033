import type { LocalDate } from '../../electron/core/workshop/ids.ts'

export type TimeAgo =
  | { readonly kind: 'now' | 'yesterday' }
  | { readonly kind: 'minutes' | 'hours'; readonly count: number }
  | { readonly kind: 'date'; readonly date: LocalDate }

const minuteMs = 60_000
const hourMs = 60 * minuteMs

/** How long ago something was, as people say it. `dateOf` gives the date where the reader is. */
export function timeAgo(atMs: number, nowMs: number, dateOf = localDate): TimeAgo {
  const agoMs = nowMs - atMs
  if (agoMs < minuteMs) return { kind: 'now' }
  if (agoMs < hourMs) return { kind: 'minutes', count: Math.floor(agoMs / minuteMs) }
  const date = dateOf(atMs)
  if (date === dateOf(nowMs)) return { kind: 'hours', count: Math.floor(agoMs / hourMs) }
  if (date === dateOf(nowMs - 24 * hourMs)) return { kind: 'yesterday' }
  return { kind: 'date', date }
}

/** The calendar date of an instant in the zone of this computer. */
export function localDate(atMs: number): LocalDate {
  const at = new Date(atMs)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
}

/** The time of day of an instant in the zone of this computer, `15:48`. */
export function localTime(atMs: number): string {
  const at = new Date(atMs)
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
}
