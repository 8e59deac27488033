import type { Language } from '../../electron/core/text/language.ts'

/** How each language says what a sign could say; what is left of its words says nothing to a sum. */
const said: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/all of ([\d.]+)/g, '$1 ÷ $1'],
    [/to the power of/g, '^'],
    [/ of /g, ' ÷ '],
  ],
  km: [
    [/ទាំង ([\d.]+)/g, '$1 ÷ $1'],
    [/ស្វ័យគុណ/g, '^'],
    [/ ក្នុង /g, ' ÷ '],
  ],
  zh: [
    [/([\d.]+) ?条全部/g, '$1 ÷ $1'],
    [/([\d.]+) ?位中 ?([\d.]+) ?位/g, '$2 ÷ $1'],
    [/ ?的 ?([\d.]+) ?次方/g, ' ^ $1'],
  ],
}

/** Numbers as a program reads them: no thousands separators, a decimal point, ASCII digits. */
export function plainNumbers(text: string, language: Language): string {
  if (language !== 'km') return text.replaceAll(/(\d),(?=\d{3})/g, '$1')
  const digits = text.replaceAll(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0))
  return digits.replaceAll(/(\d)\.(?=\d{3})/g, '$1').replaceAll(/(\d),(?=\d)/g, '$1.')
}

/** What an expression comes to, or null where it holds nothing to reckon. */
export function reckoned(expression: string, language: Language): number | null {
  let plain = plainNumbers(expression.replaceAll('\u200b', ''), language)
  for (const [words, sign] of said[language]) plain = plain.replaceAll(words, sign)
  const signs = plain.match(/\d+(?:\.\d+)?|[×÷−+^()%]/g) ?? []
  return signs.some((sign) => /\d/.test(sign)) ? sum(signs) : null
}

export type Shown = {
  readonly number: number
  readonly places: number
  readonly percent: boolean
}

/** The first number of a text as it is shown: `12.5%`, `−1,620 dollars`. */
export function shownNumber(text: string, language: Language): Shown | null {
  const match = /([−+]?)(\d+)(?:\.(\d+))?( ?%)?/.exec(plainNumbers(text, language))
  if (match === null) return null
  const [, sign, whole, decimals = '', percent] = match
  const number = Number(`${sign === '−' ? '-' : ''}${whole}.${decimals || '0'}`)
  return { number, places: decimals.length, percent: percent !== undefined }
}

/** Whether a value is what is shown, as far as it is shown. */
export function showsAs(value: number, { number, places, percent }: Shown): boolean {
  const shown = percent ? value * 100 : value
  return Math.abs(shown - number) <= 0.5 * 10 ** -places + 1e-9
}

/** The usual order: brackets, powers, × and ÷, + and −. */
function sum(signs: readonly string[]): number {
  let at = 0
  const take = (...wanted: readonly string[]) => {
    const sign = signs[at]
    if (sign === undefined || !wanted.includes(sign)) return null
    at += 1
    return sign
  }
  const atom = (): number => {
    if (take('−')) return -atom()
    if (take('+')) return atom()
    if (take('(')) return inBrackets()
    const number = Number(signs[at])
    at += 1
    return take('%') ? number / 100 : number
  }
  const inBrackets = () => {
    const inside = added()
    if (!take(')')) throw new Error(`no end of the bracket in ${signs.join(' ')}`)
    return inside
  }
  const power = () => {
    const base = atom()
    return take('^') ? base ** atom() : base
  }
  const multiplied = () => {
    let value = power()
    for (let sign = take('×', '÷'); sign; sign = take('×', '÷')) {
      value = sign === '×' ? value * power() : value / power()
    }
    return value
  }
  const added = () => {
    let value = multiplied()
    for (let sign = take('+', '−'); sign; sign = take('+', '−')) {
      value += sign === '+' ? multiplied() : -multiplied()
    }
    return value
  }
  const value = added()
  if (at < signs.length) throw new Error(`left over: ${signs.slice(at).join(' ')}`)
  return value
}
