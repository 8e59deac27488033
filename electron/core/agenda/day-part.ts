/** The part of the day that a time was typed with, which decides between nine and twenty-one o'clock. */
export type DayPart =
  'am' | 'pm' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight'

/** What people write for each, without spaces. */
const written: Readonly<Record<DayPart, readonly string[]>> = {
  am: ['a\\.?m\\.?', '(?<=\\d)a', '凌晨', 'ព្រលឹម', 'ទាបភ្លឺ'],
  pm: ['p\\.?m\\.?', '(?<=\\d)p'],
  morning: ['(?:inthe)?morning', '早上', '早晨', '清晨', '清早', '上午', '早', '(?:ពេល|វេលា)?ព្រឹក'],
  noon: ['noon', 'midday', '中午', '正午', '(?:ពេល|វេលា)?ថ្ងៃត្រង់', '(?:ពេល|វេលា)?ត្រង់', 'ថ្ងៃ'],
  afternoon: ['(?:inthe)?afternoon', '下午', '午后', '午後', '(?:ពេល|វេលា)?រសៀល'],
  evening: ['(?:inthe)?evening', '傍晚', '(?:ពេល|វេលា)?ល្ងាច'],
  night: ['(?:at)?night', '晚上', '夜里', '夜裡', '夜晚', '晚', '(?:ពេល|វេលា)?យប់'],
  midnight: ['midnight', '午夜', '半夜', 'អធ្រាត្រ', 'អាធ្រាត្រ'],
}

const parts = Object.entries(written).map(([part, words]) => {
  const any = [...words].join('|')
  return { part: part as DayPart, start: new RegExp(`^(?:${any})`), end: new RegExp(`(?:${any})$`) }
})

/** The part of the day that stands before or behind a time, and the time without it. */
export function dayPartOf(typed: string): { readonly part: DayPart | null; readonly rest: string } {
  const found = parts.flatMap(({ part, start, end }) =>
    [start.exec(typed), end.exec(typed)].flatMap((match) =>
      match === null ? [] : [{ part, length: match[0].length, at: match.index }],
    ),
  )
  const [best] = found.toSorted((a, b) => b.length - a.length)
  if (best === undefined) return { part: null, rest: typed }
  const { part, length, at } = best
  return { part, rest: typed.slice(0, at) + typed.slice(at + length) }
}

/**
 * The hour on a clock of 24 that is meant by an hour and its part of the day; null where they do not go
 * together. An hour above twelve is taken as it is: `13:30 pm`.
 */
export function hourOfDay(hour: number, part: DayPart | null): number | null {
  if (part === null) return hour
  if (part === 'am' || part === 'morning') return hour > 12 ? null : morningHour(hour, part)
  if (part === 'midnight') return hour === 0 || hour === 12 || hour === 24 ? 0 : null
  if (hour > 12) return hour
  if (part === 'noon') return hour >= 10 ? hour : hour >= 1 && hour <= 3 ? hour + 12 : null
  if (hour === 12) return part === 'night' || part === 'evening' ? 0 : 12
  return part === 'night' && hour < 5 ? hour : hour + 12
}

const morningHour = (hour: number, part: 'am' | 'morning') =>
  part === 'am' && hour === 12 ? 0 : hour

/** The time that a part of the day is where it stands alone. */
export const namedHour = (part: DayPart | null): number | null =>
  part === 'noon' ? 12 : part === 'midnight' ? 0 : null
