import type { Language } from './language.ts'

const months = {
  en: 'January February March April May June July August September October November December',
  km: 'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ',
} as const
const weekdays = {
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  km: 'អាទិត្យ ចន្ទ អង្គារ ពុធ ព្រហស្បតិ៍ សុក្រ សៅរ៍',
  zh: '日 一 二 三 四 五 六',
} as const
const shortWeekdays = {
  en: 'Sun Mon Tue Wed Thu Fri Sat',
  km: 'អាទិ ចន្ទ អង្គារ ពុធ ព្រហ សុក្រ សៅរ៍',
  zh: '日 一 二 三 四 五 六',
} as const
const nth = (list: string, i: number) => list.split(' ')[i] ?? ''

/** Digits as Khmer writes them. */
export const khmerDigits = (text: string) =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x17e0 + Number(digit)))

/** A local date `YYYY-MM-DD` as people write it: 24 November 2026 · ថ្ងៃទី២៤ ខែវិច្ឆិកា ឆ្នាំ២០២៦ · 2026年11月24日. */
export function longDate(date: string, language: Language): string {
  const { year, month, day } = partsOf(date)
  if (language === 'zh') return `${year}年${month}月${day}日`
  if (language === 'en') return `${day} ${nth(months.en, month - 1)} ${year}`
  return khmerDigits(`ថ្ងៃទី${day} ខែ${nth(months.km, month - 1)} ឆ្នាំ${year}`)
}

/** A local date without its year, as on a tab: 24 Nov · ២៤ វិច្ឆិកា · 11月24日. */
export function shortDate(date: string, language: Language): string {
  const { month, day } = partsOf(date)
  if (language === 'zh') return `${month}月${day}日`
  if (language === 'en') return `${day} ${nth(months.en, month - 1).slice(0, 3)}`
  return `${khmerDigits(String(day))} ${nth(months.km, month - 1)}`
}

/** A local date as short as it can be said with its year: 7 Dec 2026 · ៧ ធ្នូ ២០២៦ · 2026年12月7日. */
export function briefDate(date: string, language: Language): string {
  const { year } = partsOf(date)
  if (language === 'zh') return longDate(date, 'zh')
  return `${shortDate(date, language)} ${language === 'km' ? khmerDigits(String(year)) : year}`
}

/** A month as it stands over a calendar: November 2026 · ខែវិច្ឆិកា ឆ្នាំ២០២៦ · 2026年11月. */
export function monthOfYear(year: number, month: number, language: Language): string {
  if (language === 'zh') return `${year}年${month}月`
  const name = nth(months[language], month - 1)
  return language === 'en' ? `${name} ${year}` : khmerDigits(`ខែ${name} ឆ្នាំ${year}`)
}

/** A day of the week as it stands over its column, Sunday being 0: Mon · ចន្ទ · 一. */
export const shortWeekday = (day: number, language: Language): string =>
  nth(shortWeekdays[language], day)

/** The day of the week of a local date: Tuesday · ថ្ងៃអង្គារ · 星期二. */
export function weekday(date: string, language: Language): string {
  const { year, month, day } = partsOf(date)
  const index = new Date(Date.UTC(year, month - 1, day)).getUTCDay()
  if (language === 'zh') return `星期${nth(weekdays.zh, index)}`
  return language === 'km' ? `ថ្ងៃ${nth(weekdays.km, index)}` : nth(weekdays.en, index)
}

/** A local date with its day of the week, as short as can be: Tue 24 Nov · អង្គារ ២៤ វិច្ឆិកា · 11月24日 周二. */
export function dateWithWeekday(date: string, language: Language): string {
  const { year, month, day } = partsOf(date)
  const name = shortWeekday(new Date(Date.UTC(year, month - 1, day)).getUTCDay(), language)
  const short = shortDate(date, language)
  return language === 'zh' ? `${short} 周${name}` : `${name} ${short}`
}

/** The days of a workshop in one line, the shared parts written once. Dates in order. */
export function dateSpan(dates: readonly string[], language: Language): string {
  const first = dates[0]
  const last = dates.at(-1)
  if (!first || !last) return ''
  if (first === last) return longDate(first, language)
  const [from, to] = [partsOf(first), partsOf(last)]
  const sameMonth = from.year === to.year && from.month === to.month
  if (!sameMonth) return `${longDate(first, language)} – ${longDate(last, language)}`
  if (language === 'zh') return `${from.year}年${from.month}月${from.day}–${to.day}日`
  if (language === 'en') return `${from.day}–${longDate(last, 'en')}`
  return longDate(last, 'km').replace('ថ្ងៃទី', `ថ្ងៃទី${khmerDigits(String(from.day))}–`)
}

/**
 * A number with its thousands apart, 1,234.5; in Khmer digits, if asked for, as Khmer sets them: ១.២៣៤,៥.
 * With `decimals` it has so many, neither more nor fewer.
 */
export function plainNumber(
  value: number,
  options: { readonly khmer?: boolean; readonly decimals?: number } = {},
): string {
  const { decimals: places } = options
  const size = places === undefined ? String(Math.abs(value)) : Math.abs(value).toFixed(places)
  const [whole = '', fraction] = size.split('.')
  const [thousands, decimals] = options.khmer ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  const text = `${value < 0 && Number(size) > 0 ? '−' : ''}${grouped}${fraction ? `${decimals}${fraction}` : ''}`
  return options.khmer ? khmerDigits(text) : text
}

/** A value with its sign: +0.5, −1.5, 0. */
export const signedNumber = (value: number, options: { readonly khmer?: boolean } = {}) =>
  `${value > 0 ? '+' : ''}${plainNumber(value, options)}`

function partsOf(date: string): { year: number; month: number; day: number } {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!found) throw new RangeError(`not a date: ${date}`)
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
}
