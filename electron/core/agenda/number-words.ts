const khmerUnits = {
  ...{ មួយ: 1, ពីរ: 2, បី: 3, បួន: 4, ប្រាំ: 5 },
  ...{ ប្រាំមួយ: 6, ប្រាំពីរ: 7, ប្រាំពិល: 7, ប្រាំបី: 8, ប្រាំបួន: 9 },
} as const
const khmerTens = {
  ...{ ដប់: 10, ម្ភៃ: 20, សាមសិប: 30, សែសិប: 40 },
  ...{ ហាសិប: 50, ហុកសិប: 60, ចិតសិប: 70, ប៉ែតសិប: 80, កៅសិប: 90 },
} as const
const englishUnits = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 },
} as const
const englishTens = {
  ...{ ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30 },
  ...{ forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
} as const
const chineseDigits = '零一二三四五六七八九'

/** Numbers that are written as words, up to those that times need, in figures: 一百二十 → 120, សាមសិប → 30. */
export const withFigures = (text: string): string =>
  inWords(
    inWords(
      text
        .replace(/[零〇](?=[点點时時])/g, '0')
        .replace(/[〇零一二两兩三四五六七八九十百]+/g, chineseFigures),
      khmerTens,
      khmerUnits,
    ),
    englishTens,
    englishUnits,
  )

type Words = Readonly<Record<string, number>>

/** Tens, units, or both in a row. */
function inWords(text: string, tens: Words, units: Words): string {
  const [ten, unit] = [anyOf(tens), anyOf(units)]
  const both = new RegExp(`(${ten})(?:[- ]?(${unit}))?|(${unit})`, 'g')
  return text.replace(both, (_, first = '', second = '', alone = '') =>
    String((tens[first as string] ?? 0) + (units[(second || alone) as string] ?? 0)),
  )
}

const anyOf = (words: Words): string =>
  Object.keys(words)
    .toSorted((a, b) => b.length - a.length)
    .join('|')

/** 二十五 is 25, 一百二十 is 120; a zero alone is left, for it may only join: 1小时零5分. */
function chineseFigures(written: string): string {
  if (/^[零〇]$/.test(written)) return written
  const plain = written.replaceAll('〇', '零').replace(/[两兩]/g, '二')
  const [, hundred, rest = plain] = /^(.?)百零?(.*)$/.exec(plain) ?? []
  const [, tens, unit = rest] = /^(.?)十(.?)$/.exec(rest) ?? []
  const sum = digit(hundred) * 100 + digit(tens) * 10
  return String(sum + (unit.length > 1 ? Number([...unit].map(digitIn).join('')) : digitIn(unit)))
}

/** 十 alone is ten. */
const digit = (sign: string | undefined) =>
  sign === undefined ? 0 : sign === '' ? 1 : digitIn(sign)
const digitIn = (sign: string) => Math.max(0, chineseDigits.indexOf(sign === '' ? '零' : sign))
