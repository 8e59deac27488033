import { composed } from './compose.ts'
import { khmerKey } from './khmer-key.ts'

/** Accents, joiners and direction marks. */
const unseen = /[\u0300-\u036f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** A text as it is searched: case, accents, unseen signs and the ways to write the same Khmer do not count. */
export function searchKey(text: string): string {
  return khmerKey(composed(text, 'NFKD').replace(unseen, '')).toLowerCase()
}

/** Whether every word of `query` is somewhere in a text; the query is read once for all texts. */
export function searchFor(query: string): (text: string) => boolean {
  const words = [...new Set(searchKey(query).split(/\s+/))]
  return (text) => {
    const key = searchKey(text)
    return words.every((word) => key.includes(word))
  }
}
