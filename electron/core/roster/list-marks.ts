/** `1.`, `(2)`, `១.`, `3、`, `④`, `1 -` before a name; a number of at most four digits. */
const number =
  /^[\s\u200b]*(?:[(（[]?\p{Nd}{1,4}(?:[)）\].．。、:：\u17d4]+|\/(?=\s)|\s*[-–—]\s)|[\u2460-\u2473\u24f5-\u24fe\u2776-\u2793])[\s\u200b]*/u
/** A number that only a space parts from a name: names begin with a letter. */
const bareNumber = /^[\s\u200b]*\p{Nd}{1,4}[\s\u00a0]+(?=\p{L})/u
/** `一、`, `ក.`, `a)`: letters and words that count. */
const lettered =
  /^[\s\u200b]*(?:[一二三四五六七八九十]{1,3}、|[\u1780-\u17a2][.)]\s+|[a-zA-Z]\)\s*)/u
/** Bullets, also those that Word and its likes leave, and check boxes. */
const bullet =
  /^[\s\u200b]*(?:[\u00b7\u2022\u2023\u2043\u2219\u25a0-\u25ff\u2605\u2606\u2713\u2714\u2610-\u2612\u27a2\u27a4\uf0a7\uf0b7\uf0d8]\ufe0f?|[*+o–—-](?=\s)|[[(（][ xX✓]?[\])）])[\s\u200b]*/u

/** A text without what numbers it or marks it as a part of a list; all of it where nothing is left. */
export function withoutListMark(text: string): string {
  const first = text.replace(bullet, '')
  const rest = first
    .replace(number, '')
    .replace(bareNumber, '')
    .replace(lettered, '')
    .replace(bullet, '')
  return rest === '' ? text : rest
}

/** Whether a cell numbers its line or marks it, and says nothing else. */
export const isListMark = (cell: string): boolean =>
  cell !== '' &&
  (/^[*+o–—-]$/.test(cell) ||
    /^[(（[]?\p{Nd}{1,4}[)）\].．。、:：\u17d4-]*$/u.test(cell) ||
    cell.replace(bullet, '') === '')
