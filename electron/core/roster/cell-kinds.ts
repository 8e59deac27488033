import { asciiDigits } from '../text/digits.ts'
import { isListMark } from './list-marks.ts'
import { nameKey } from '../people/same-name.ts'

/** Whether a cell is an address for e-mail. */
export const isEmail = (cell: string): boolean => cell.length <= 254 && /^\S+@\S+\.\S+$/.test(cell)

/** Whether a cell is a number to call, or a name in a messenger that begins with @. */
export function isPhone(cell: string): boolean {
  if (cell.length > 60) return false
  if (/^@[\w.]{3,}$/.test(cell)) return true
  const written = asciiDigits(cell).replace(phoneLabel, '')
  return /^[+(\d][\d\s().+/,;-]*$/.test(written) && written.replace(/\D/g, '').length >= 7
}

/** What stands before a number to call. */
export const phoneLabel =
  /^(?:tel|phone|mobile|cell|hp|h\/p|telegram|whatsapp|wechat|ទូរស័ព្ទ|ទូរសព្ទ|លេខ|电话|手机|微信)\s*[.:：៖]?\s*/i

/** Whether a cell tells a date or a time of day. */
export function isDate(cell: string): boolean {
  if (cell.length > 60) return false
  const written = asciiDigits(cell)
  return (
    /(?:^|\D)\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!\d)/.test(written) ||
    /(?:^|\D)\d{1,2}:\d{2}(?!\d)/.test(written) ||
    /\d\s*年\s*\d|\d\s*月\s*\d/.test(written) ||
    /^\d{1,2}[\s-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(written)
  )
}

/** Whether a cell is a number of any length, also with a currency, a per cent sign or thousands. */
export const isNumber = (cell: string): boolean =>
  isListMark(cell) || /^[\p{Nd}.,%$៛¥\s-]+$/u.test(cell)

/** Whether a cell is an identifier such as `AB001` or a web address. */
export const isCode = (cell: string): boolean =>
  /^(?=\S*\d)[\w-]{3,}$/.test(cell) || /^(?:https?:|www\.)/i.test(cell)

const sexes = new Set(
  [
    ...['m', 'f', 'male', 'female', 'man', 'woman', 'other', 'non-binary'],
    ...['ប្រុស', 'ស្រី', 'ប', 'ស', 'បុរស', 'នារី', '男', '女', '男性', '女性'],
  ].map(nameKey),
)

/** Whether a cell says man or woman, in one of the three languages. */
export const isSex = (cell: string): boolean => sexes.has(nameKey(cell).replace(/\.$/, ''))

/** Whether nothing in a cell can be a person's name. */
export const isNoName = (cell: string): boolean =>
  isNumber(cell) || isEmail(cell) || isPhone(cell) || isDate(cell) || isCode(cell) || isSex(cell)

/** Digits, brackets, @ and the like, which few names hold. */
export const isOddName = (name: string): boolean => /[\p{Nd}()（）[\]{}【】@<>|_=#]/u.test(name)
