import { composed } from './compose.ts'

/** A text as it is searched: case, accents, joiners and the two ways to write ្ត do not count. */
export function searchKey(text: string): string {
  return composed(text, 'NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200d\u2060]/g, '')
    .replaceAll('\u17d2\u178a', '\u17d2\u178f')
    .toLowerCase()
}

/** Whether every word of `query` is somewhere in a text; the query is read once for all texts. */
export function searchFor(query: string): (text: string) => boolean {
  const words = [...new Set(searchKey(query).split(/\s+/))]
  return (text) => {
    const key = searchKey(text)
    return words.every((word) => key.includes(word))
  }
}
