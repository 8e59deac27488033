import { asciiDigits } from '../text/digits.ts'
import { khmerKey } from '../text/khmer-key.ts'
import { nameKey } from './same-name.ts'

/** The highest number of a group, and so the most groups. */
export const maxGroups = 99

/**
 * `Group 3`, `ក្រុមទី៣`, `第3组`, `第三组` and `3` are one group: a number that a group can have counts,
 * and the name where there is none.
 */
export function groupKey(written: string): string {
  const digits = /\d+/.exec(asciiDigits(written))?.[0]
  const number = digits === undefined ? numberInWords(nameKey(written)) : Number(digits)
  return number !== null && number >= 1 && number <= maxGroups ? String(number) : nameKey(written)
}

const ofChinese =
  /^第?([一二三四五六七八九十两]{1,3})(?:小?组|队|桌|号)?$|^(?:小?组|队|桌)([一二三四五六七八九十两]{1,3})$/
const ofEnglish = /^(?:group|team|table)? ?(one|two|three|four|five|six|seven|eight|nine|ten)$/
const ofKhmer = new RegExp(khmerKey('^(?:ក្រុម|តុ)?(?:ទី)?(មួយ|ពីរ|បី|បួន|ប្រាំមួយ|ប្រាំពីរ|ប្រាំបី|ប្រាំបួន|ប្រាំ|ដប់)$'))
const english = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const khmer = ['មួយ', 'ពីរ', 'បី', 'បួន', 'ប្រាំ', 'ប្រាំមួយ', 'ប្រាំពីរ', 'ប្រាំបី', 'ប្រាំបួន', 'ដប់'].map(khmerKey)

function numberInWords(key: string): number | null {
  const chinese = ofChinese.exec(key)
  if (chinese !== null) return chineseNumber(chinese[1] ?? chinese[2] ?? '')
  const word = ofEnglish.exec(key)?.[1] ?? ofKhmer.exec(key)?.[1]
  if (word === undefined) return null
  return Math.max(english.indexOf(word), khmer.indexOf(word)) + 1
}

const units = '一二三四五六七八九'

/** A Chinese number below a hundred; null for what is none. */
function chineseNumber(text: string): number | null {
  const digit = (sign: string) => (sign === '两' ? 2 : units.indexOf(sign) + 1)
  const [tens, ones, ...more] = text.split('十')
  if (more.length > 0 || tens === undefined || tens.length > 1) return null
  if (ones === undefined) return digit(tens)
  if (ones.length > 1) return null
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}
