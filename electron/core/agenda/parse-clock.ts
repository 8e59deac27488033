import { asciiDigits } from '../text/digits.ts'
import type { MinuteOfDay } from '../workshop/ids.ts'

export type ParsedClock =
  | { readonly kind: 'ok'; readonly minute: MinuteOfDay }
  | { readonly kind: 'refused'; readonly reason: 'empty' | 'unreadable' | 'no-such-time' }

/** A time of day as people type it: `9`, `9:30`, `09.30`, `930`, `12h30`, `១២:៣០`, `12点30分`. */
export function parseClock(text: string): ParsedClock {
  const typed = asciiDigits(text)
    .toLowerCase()
    .replace(/[\s\u200b]/g, '')
  if (typed === '') return refused('empty')
  const found = /^(\d{1,2})(?:[:.h点時时]?(\d{2})分?|[:.h点時时])?$/.exec(typed)
  if (found === null) return refused('unreadable')
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? 0)]
  if (hours > 24 || minutes > 59 || hours * 60 + minutes > 1440) return refused('no-such-time')
  return { kind: 'ok', minute: hours * 60 + minutes }
}

const refused = (reason: 'empty' | 'unreadable' | 'no-such-time'): ParsedClock => ({
  kind: 'refused',
  reason,
})
