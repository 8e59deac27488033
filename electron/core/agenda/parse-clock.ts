import type { MinuteOfDay } from '../base/ids.ts'
import { dayPartOf, hourOfDay, namedHour } from './day-part.ts'
import { typedTime } from './typed-time.ts'

export type ParsedClock =
  | { readonly kind: 'ok'; readonly minute: MinuteOfDay }
  | { readonly kind: 'refused'; readonly reason: 'empty' | 'unreadable' | 'no-such-time' }

/**
 * A time of day as people type it: `9`, `9:30`, `09.30`, `930`, `12h30`, `9 a.m.`, `1:30 pm`, `noon`,
 * `half past nine`, `១២:៣០`, `ម៉ោង ៩ កន្លះ ព្រឹក`, `12点30分`, `下午1点半`, `九点一刻`. Midnight is the one at which
 * a day begins; an hour without a part of the day is one of twenty-four.
 */
export function parseClock(text: string): ParsedClock {
  const typed = typedTime(text)
  if (typed === '') return refused('empty')
  const { part, rest } = dayPartOf(typed)
  const alone = rest === '' ? namedHour(part) : null
  if (alone !== null) return { kind: 'ok', minute: alone * 60 }
  const time = timeIn(rest)
  if (time === null) return refused('unreadable')
  const hour = hourOfDay(time.hours, part)
  const minute = (hour ?? 0) * 60 + time.minutes
  if (hour === null || hour > 24 || Math.abs(time.minutes) > 59) return refused('no-such-time')
  return minute < 0 || minute > 1440 ? refused('no-such-time') : { kind: 'ok', minute }
}

/** Whether a text says by its words that it is a time of day and no length. */
export function saysClock(text: string): boolean {
  const { part } = dayPartOf(typedTime(text))
  return part !== null || /[点點]|clock|past|^ម៉ោង/.test(typedTime(text))
}

type Time = { readonly hours: number; readonly minutes: number }

const hour = '(?<hours>\\d{1,2})'
const hourSign = '(?:h|点|點|时|時|ម៉ោង)'
const minuteSign = '(?:分|分钟|分鐘|m|mn|min|នាទី)?'
const and = '(?:and|និង|过|過|零)'

/** How a time is written; what stands in `to` is taken off, and a half or a quarter put on. */
const ways = [
  `${hour}(?<minutes>\\d{2})?${minuteSign}`,
  `${hour}[:.](?<minutes>\\d{2})(?::\\d{2})?(?:h|${minuteSign})`,
  `${hour}${hourSign}(?:${and}?(?<minutes>\\d{1,2})${minuteSign})?`,
  `${hour}${and}(?<minutes>\\d{1,2})${minuteSign}`,
  `${hour}${hourSign}?${and}?(?<half>半|កន្លះ|half)`,
  `${hour}${hourSign}${and}?(?<quarters>[13])刻`,
  `(?<half>half)past${hour}`,
  `a?(?<quarter>quarter)past${hour}`,
  `(?<minutes>\\d{1,2})(?:minutes?|min)?past${hour}`,
  `a?(?<toQuarter>quarter)to${hour}`,
  `(?<to>\\d{1,2})(?:minutes?|min)?to${hour}`,
  `${hour}${hourSign}?ខ្វះ(?<to>\\d{1,2})${minuteSign}`,
  `差(?<to>\\d{1,2})分?(?:钟|鐘)?${hour}${hourSign}`,
  `${hour}${hourSign}差(?<to>\\d{1,2})分?`,
  `差(?<toQuarter>1刻)${hour}${hourSign}`,
].map((way) => new RegExp(`^${way}$`))

/** Words around a time that say no more than that it is one. */
const before = /^(?:at|@|from|នៅ|(?:ពេល|វេលា)?ម៉ោង(?=\d))/
const behind = /(?:o'?clock|sharp|hrs?|hours|钟|鐘|整|正|គត់)+$/

function timeIn(rest: string): Time | null {
  const bare = rest.replace(before, '').replace(behind, '')
  for (const way of ways) {
    const found = way.exec(bare)?.groups
    if (found !== undefined) return timeOf(found)
  }
  return null
}

function timeOf(found: Readonly<Record<string, string | undefined>>): Time {
  const { hours, minutes, half, quarter, quarters = 0, to, toQuarter } = found
  const added = half === undefined ? (quarter === undefined ? Number(quarters) * 15 : 15) : 30
  const taken = toQuarter === undefined ? Number(to ?? 0) : 15
  return { hours: Number(hours), minutes: Number(minutes ?? added) - taken }
}

const refused = (reason: 'empty' | 'unreadable' | 'no-such-time'): ParsedClock => ({
  kind: 'refused',
  reason,
})
