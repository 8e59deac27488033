import { asciiDigits } from '../text/digits.ts'
import { withFigures } from './number-words.ts'

const vulgar: Readonly<Record<string, string>> = {
  ...{ '¼': '.25', '½': '.5', '¾': '.75', '⅓': '.333333', '⅔': '.666667' },
}
/** Spaces, and marks of direction, joining and line breaks that come along with a paste. */
const unseen = /[\s\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Nobody writes a time as long as this; it is not looked at. */
const longest = 120
const noTime = '?'

/**
 * What was typed into a field for times, in one way of writing: lower case, ASCII figures, fractions as
 * decimals, numbers that are words as figures, no spaces and no unseen signs.
 */
export function typedTime(text: string): string {
  const typed = text.trim()
  if (typed.length > longest) return noTime
  const figures = asciiDigits(typed.replace(/[¼½¾⅓⅔]/g, (sign) => vulgar[sign] ?? sign))
  return withFigures(khmerInOrder(figures.toLowerCase().replace(/[\u2018\u2019\u2032]/g, "'")))
    .replace(/(?:(\d+)\s+)?([1-3])\s?[/\u2044]\s?([2-4])(?!\d)/g, fraction)
    .replace(unseen, '')
}

function fraction(_: string, whole: string | undefined, above: string, below: string): string {
  return String(Number(whole ?? 0) + Number(above) / Number(below))
}

/** The vowels of ម៉ោង are typed in more than one order, and the sign above it is often left out. */
const khmerInOrder = (text: string): string =>
  text
    .replace(unseen, (sign) => (/\s/.test(sign) ? ' ' : ''))
    .replaceAll('\u17c1\u17b6', '\u17c4')
    .replace(/ម(?:\u17c4\u17c9|\u17c4)ង/g, 'ម៉ោង')
