import { composed } from '../text/compose.ts'
import { compareKhmer, khmerKey } from '../text/khmer-key.ts'

const scriptsWithoutSpaces = '[\\p{Script=Khmer}\\p{Script=Han}]'
const needlessSpace = new RegExp(`(?<=${scriptsWithoutSpaces}) | (?=${scriptsWithoutSpaces})`, 'gu')

/** Joiners, direction marks, byte order marks, soft hyphens and variation selectors. */
const unseen =
  /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/g

/** No name is as long; of a huge paste only this much is compared. */
const maxRead = 2000

/**
 * A name as two lists may share it: case, spaces, invisible signs and the shape of apostrophes and dashes
 * do not count, nor in which of the ways that look the same Khmer is written. Accents do: they make
 * another name.
 */
export function nameKey(name: string): string {
  return khmerKey(composed(name.slice(0, maxRead), 'NFKC').replace(unseen, ''))
    .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2022\u2027\u30fb]/g, '\u00b7')
    .replace(/\s+/g, ' ')
    .replace(needlessSpace, '')
    .toLowerCase()
    .trim()
}

/** Order of names: by code point of their keys, and Khmer as its dictionary has it. */
export const compareNames = (a: string, b: string): number => compareKhmer(nameKey(a), nameKey(b))
