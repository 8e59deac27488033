/** A text as it is searched: case, accents, joiners and the two ways to write ្ត do not count. */
export function searchKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200b-\u200d\u2060]/g, '')
    .replaceAll('\u17d2\u178a', '\u17d2\u178f')
    .toLowerCase()
}

/** Whether every word of `query` is somewhere in `text`. */
export function matchesSearch(text: string, query: string): boolean {
  const key = searchKey(text)
  return searchKey(query)
    .split(/\s+/)
    .every((word) => key.includes(word))
}
