import type { EpochMs, LocalDate, MinuteOfDay } from './ids.ts'

/** Milliseconds that a zone's wall clock is ahead of UTC at an instant. */
export type ZoneOffset = (atMs: EpochMs) => number

/** A wall-clock time without a zone. */
export type LocalTime = { readonly date: LocalDate; readonly minute: MinuteOfDay }

const minuteMs = 60_000
const dayMs = 86_400_000

/** Whether this runtime knows the IANA zone. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The offsets of an IANA zone; throws RangeError for a zone that is not known. */
export function zoneOffset(timeZone: string): ZoneOffset {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (atMs) => {
    const parts = new Map(format.formatToParts(atMs).map(({ type, value }) => [type, value]))
    const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type))
    const wall = Date.UTC(
      number('year'),
      number('month') - 1,
      number('day'),
      number('hour'),
      number('minute'),
      number('second'),
    )
    return wall - Math.floor(atMs / 1000) * 1000
  }
}

/** The offsets of a workshop's zone; UTC where this runtime does not know it, so that it opens anyway. */
export function roomOffset(timeZone: string | undefined): ZoneOffset {
  return zoneOffset(timeZone !== undefined && isTimeZone(timeZone) ? timeZone : 'UTC')
}

/**
 * The instant at which the wall clock shows `minute` after midnight of `date`. Where the clock jumps
 * over it, as much later; where it comes twice, the first (the rule of Temporal's `compatible`).
 */
export function instantOf({ date, minute }: LocalTime, offset: ZoneOffset): EpochMs {
  const wall = Date.parse(`${date}T00:00:00Z`) + minute * minuteMs
  const before = offset(wall - dayMs)
  const fits = [before, offset(wall + dayMs)].find((one) => offset(wall - one) === one)
  return wall - (fits ?? before)
}

/** The first and the last instant whose date has four digits in any zone. */
const firstMs = Date.UTC(1000, 0, 2)
const lastMs = Date.UTC(9999, 11, 30)

/** What the wall clock shows at an instant; seconds are cut off, and what lies beyond year 9999 is held there. */
export function localTimeAt(atMs: EpochMs, offset: ZoneOffset): LocalTime {
  const shownMs = Math.min(Math.max(atMs, firstMs), lastMs)
  const wall = new Date(shownMs + offset(shownMs)).toISOString()
  return {
    date: wall.slice(0, 10),
    minute: Number(wall.slice(11, 13)) * 60 + Number(wall.slice(14, 16)),
  }
}

/** `2026-11-24T10:30` as a wall-clock time; null for anything else. */
export function parseLocalTime(text: string): LocalTime | null {
  const found = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/.exec(text)
  const [, date = '', hours, minutes] = found ?? []
  if (!isDate(date)) return null
  return { date, minute: Number(hours) * 60 + Number(minutes) }
}

/** Minutes after midnight as `HH:MM`; a minute of the next day counts on past 24. */
export function clockText(minute: MinuteOfDay): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}

function isDate(date: string): boolean {
  const midnight = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().slice(0, 10) === date
}
