import type { MinuteOfDay, Minutes } from '../base/ids.ts'
import { parseClock, saysClock } from './parse-clock.ts'
import { typedTime } from './typed-time.ts'

/** The shortest and the longest slot, in minutes. */
export const shortestSlotMin = 1
export const longestSlotMin = 1440

/** A colon before six o'clock is a length in hours: no workshop speaks of that time of day. */
const firstClockMinute = 6 * 60

export type ParsedDuration =
  | {
      readonly kind: 'ok'
      readonly durationMin: Minutes
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
 * A duration as people type it: `10`, `90 mn`, `1h30`, `1.5 h`, `1½ h`, `:30`, `half an hour`, `១ម៉ោងកន្លះ`,
 * `1个半小时`, `一刻钟`. A time of day, `10:30`, `10.30`, `1:30 pm`, `下午1点半`, is the one at which the slot ends
 * if that is later than its start; else `1:30` is a length in hours, below six of them, and refused above.
 */
export function parseDuration(text: string, startMinute: MinuteOfDay): ParsedDuration {
  const typed = typedTime(text).replace(/^[~≈]|[.。]$/g, '')
  if (typed === '') return refused('empty')
  const clock = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(typed)
  if (clock !== null) return fromClock(Number(clock[1]), Number(clock[2]), startMinute)
  const length = lengthIn(typed)
  if (length !== null)
    return length === 'impossible' ? refused('unreadable') : within(length, 'length')
  return fromWords(typed, startMinute)
}

/** A length in minutes as a person would type it, `45`, `2h`, `1h30`; reads back as the same. */
export function typedDuration(durationMin: Minutes): string {
  const [hours, minutes] = [Math.floor(durationMin / 60), durationMin % 60]
  if (hours === 0) return String(minutes)
  return minutes === 0 ? `${hours}h` : `${hours}h${String(minutes).padStart(2, '0')}`
}

const hourUnits = '(?:hours|hour|hrs|hr|h|ម៉ោង|[个個]?(?:小时|小時|钟头|鐘頭|钟|鐘)|[时時])\\.?'
const minuteUnits = "(?:minutes|minute|mins|min|mn|m|'|នាទី|分钟|分鐘|分)\\.?"
const join = '(?:and|និង|&|,|零|又)?'
const half = '(?:半|កន្លះ|andahalf)'
const number = '\\d{1,4}(?:[.,]\\d{1,17})?|[.,]\\d{1,17}'

/** How a length is written; each is a number of minutes. */
const ways: readonly (readonly [RegExp, (a: string, b: string) => number | 'impossible'])[] = [
  [new RegExp(`^:(\\d{2})$`), (minutes) => (Number(minutes) > 59 ? 'impossible' : Number(minutes))],
  [new RegExp(`^(\\d{1,5})(?:${minuteUnits})?$`), Number],
  [new RegExp(`^(${number})${hourUnits}$`), (hours) => inMinutes(decimal(hours))],
  [
    new RegExp(`^(\\d{1,4})${hourUnits}${join}(\\d{1,5})(?:${minuteUnits})?$`),
    (hours, minutes) =>
      Number(minutes) > 59 ? 'impossible' : Number(hours) * 60 + Number(minutes),
  ],
  [
    new RegExp(`^(\\d{1,2}):(\\d{2})${hourUnits}$`),
    (hours, minutes) =>
      Number(minutes) > 59 ? 'impossible' : Number(hours) * 60 + Number(minutes),
  ],
  [new RegExp(`^(\\d{1,4})${hourUnits}${half}$`), (hours) => Number(hours) * 60 + 30],
  [new RegExp(`^(\\d{1,4})[个個]?${half}${hourUnits}$`), (hours) => Number(hours) * 60 + 30],
  [new RegExp(`^(?:an?)?(?:半|កន្លះ|half)(?:an?)?${hourUnits}$`), () => 30],
  [/^an?hour$/, () => 60],
  [/^anhourandahalf$/, () => 90],
  [/^(?:a|1)?quarter(?:ofanhour|hour)$/, () => 15],
  [/^([1-3])刻[钟鐘]?$/, (quarters) => Number(quarters) * 15],
]

function lengthIn(typed: string): number | 'impossible' | null {
  for (const [way, minutes] of ways) {
    const found = way.exec(typed)
    if (found !== null) return minutes(found[1] ?? '', found[2] ?? '')
  }
  return null
}

/** A time of day that says that it is one: with a part of the day, in words, or as the end. */
function fromWords(typed: string, startMinute: MinuteOfDay): ParsedDuration {
  const end = typed.replace(until, '')
  if (end === '' || (end === typed && !saysClock(typed))) return refused('unreadable')
  const parsed = parseClock(end)
  if (parsed.kind === 'refused') return refused(parsed.reason)
  const endMinute = Math.floor(startMinute / 1440) * 1440 + parsed.minute
  return endMinute > startMinute
    ? within(endMinute - startMinute, 'until')
    : refused('before-start')
}

const until = /^(?:until|till|til|to|by|→|到|至|ដល់|រហូតដល់)/

function fromClock(hours: number, minutes: number, startMinute: MinuteOfDay): ParsedDuration {
  if (minutes > 59 || hours > 24) return refused('no-such-time')
  const minute = hours * 60 + minutes
  const startOfDay = Math.floor(startMinute / 1440) * 1440
  const until = startOfDay + minute
  if (until > startMinute) return within(until - startMinute, 'until')
  return minute < firstClockMinute ? within(minute, 'length') : refused('before-start')
}

function within(durationMin: Minutes, meant: 'length' | 'until'): ParsedDuration {
  if (durationMin < shortestSlotMin) return refused('too-short')
  return durationMin > longestSlotMin ? refused('too-long') : { kind: 'ok', durationMin, meant }
}

const decimal = (text: string) => Number(text.replace(',', '.'))
const inMinutes = (hours: number) => Math.round(hours * 60)
const refused = (reason: DurationProblem): ParsedDuration => ({ kind: 'refused', reason })
