import { asciiDigits } from '../text/digits.ts'
import type { MinuteOfDay } from '../workshop/ids.ts'

/** The shortest and the longest slot, in minutes. */
export const shortestSlotMin = 1
export const longestSlotMin = 1440

/** A colon before six o'clock is a length in hours: no workshop speaks of that time of day. */
const firstClockMinute = 6 * 60

export type ParsedDuration =
  | {
      readonly kind: 'ok'
      readonly durationMin: number
      /** `until` where a time of day was typed: the slot ends then. */
      readonly meant: 'length' | 'until'
    }
  | { readonly kind: 'refused'; readonly reason: DurationProblem }

/** Why a typed duration cannot be taken; texts stand in `assets/texts/agenda.json` by this code. */
export const durationProblems = [
  'empty',
  'unreadable',
  'too-short',
  'too-long',
  'before-start',
  'no-such-time',
] as const
export type DurationProblem = (typeof durationProblems)[number]

/**
 * A duration as people type it: `10`, `90m`, `1h30`, `1.5 h`, `១ម៉ោង៣០`, `1小时30分`. `10:30` is the time
 * of day at which the slot ends if that is later than its start; else it is a length in hours, `1:30`,
 * below six hours, and refused above.
 */
export function parseDuration(text: string, startMinute: MinuteOfDay): ParsedDuration {
  const typed = asciiDigits(text)
    .toLowerCase()
    .replace(/[\s\u200b]/g, '')
  if (typed === '') return refused('empty')
  const clock = /^(\d{1,2}):(\d{2})$/.exec(typed)
  if (clock !== null) return fromClock(Number(clock[1]), Number(clock[2]), startMinute)
  const found = written.exec(typed)?.groups
  if (found === undefined) return refused('unreadable')
  const { hours, minutes } = found
  if (hours !== undefined && minutes !== undefined) {
    return /[.,]/.test(hours) || Number(minutes) > 59
      ? refused('unreadable')
      : within(Number(hours) * 60 + Number(minutes), 'length')
  }
  if (hours !== undefined) return within(Math.round(decimal(hours) * 60), 'length')
  return minutes === undefined ? refused('unreadable') : within(Number(minutes), 'length')
}

/** A length in minutes as a person would type it, `45`, `2h`, `1h30`; reads back as the same. */
export function typedDuration(durationMin: number): string {
  const [hours, minutes] = [Math.floor(durationMin / 60), durationMin % 60]
  if (hours === 0) return String(minutes)
  return minutes === 0 ? `${hours}h` : `${hours}h${String(minutes).padStart(2, '0')}`
}

const hourUnits = 'hours|hour|hrs|hr|h|ម៉ោង|小时|小時|时'
const minuteUnits = "minutes|minute|mins|min|m|'|′|នាទី|分钟|分鐘|分"
const written = new RegExp(
  `^(?:(?<hours>\\d{1,4}(?:[.,]\\d{1,3})?)(?:${hourUnits}))?(?:(?<minutes>\\d{1,5})(?:${minuteUnits})?)?$`,
)

function fromClock(hours: number, minutes: number, startMinute: MinuteOfDay): ParsedDuration {
  if (minutes > 59 || hours > 24) return refused('no-such-time')
  const minute = hours * 60 + minutes
  const startOfDay = Math.floor(startMinute / 1440) * 1440
  const until = startOfDay + minute
  if (until > startMinute) return within(until - startMinute, 'until')
  return minute < firstClockMinute ? within(minute, 'length') : refused('before-start')
}

function within(durationMin: number, meant: 'length' | 'until'): ParsedDuration {
  if (durationMin < shortestSlotMin) return refused('too-short')
  return durationMin > longestSlotMin ? refused('too-long') : { kind: 'ok', durationMin, meant }
}

const decimal = (text: string) => Number(text.replace(',', '.'))
const refused = (reason: DurationProblem): ParsedDuration => ({ kind: 'refused', reason })
