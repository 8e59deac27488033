import { composed } from '../text/compose.ts'

const scriptsWithoutSpaces = '[\\p{Script=Khmer}\\p{Script=Han}]'
const needlessSpace = new RegExp(`(?<=${scriptsWithoutSpaces}) | (?=${scriptsWithoutSpaces})`, 'gu')

/**
 * A name as two lists may share it: case, spaces and invisible signs do not count, nor which of the two
 * ways ្ត is written. Accents do: they make another name.
 */
export function nameKey(name: string): string {
  return composed(name)
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replaceAll('\u17d2\u178a', '\u17d2\u178f')
    .replace(/\s+/g, ' ')
    .replace(needlessSpace, '')
    .toLowerCase()
    .trim()
}

/** Order of names: by code point of their keys, which keeps Khmer in the order of its letters. */
export function compareNames(a: string, b: string): number {
  const [left, right] = [nameKey(a), nameKey(b)]
  return left < right ? -1 : left > right ? 1 : 0
}
