/**
 * A text in which Khmer that looks the same is the same: the marks of a letter in one order, vowels that
 * were typed in two parts in one, signs that are drawn alike as one. For comparing, never for showing.
 * Doing it twice changes nothing more.
 */
export function khmerKey(text: string): string {
  if (!hasKhmer.test(text)) return text
  return text
    .replace(unseen, '')
    .replaceAll('\u17a3', '\u17a2')
    .replaceAll('\u17a4', '\u17a2\u17b6')
    .replaceAll('\u17b2', '\u17b1')
    .replace(cluster, (letters) => (letters.length === 1 ? letters : clusterKey(letters)))
}

/**
 * Order of two texts as a Khmer dictionary has it, by their keys: letter by letter, vowels before
 * subscripts as their code points are, ឫ and ឬ after រ, ឭ and ឮ after ល; signs that only colour a
 * sound decide between words that are otherwise the same.
 */
export function compareKhmer(a: string, b: string): number {
  const [left, right] = [khmerKey(a), khmerKey(b)]
  return byCodePoint(sortKey(left), sortKey(right)) || byCodePoint(left, right)
}

const hasKhmer = /[\u1780-\u17dd]/

/** Joiners between Khmer letters, and the two inherent vowels that are never drawn. */
const unseen =
  /[\u17b4\u17b5]|(?<=[\u1780-\u17dd])[\u200b-\u200d\u2060]|[\u200b-\u200d\u2060](?=[\u1780-\u17dd])/g

/** A letter with all that hangs on it. */
const cluster = /[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b6-\u17d1\u17d3\u17dd])*/g
const mark = /\u17d2[\u1780-\u17b3]|[\u17b6-\u17d1\u17d3\u17dd]/g

function clusterKey(letters: string): string {
  const [base = ''] = letters
  const found = letters.slice(1).match(mark) ?? []
  // Below a letter, ត and ដ are drawn alike.
  const marks = found.map((one) => (one === '\u17d2\u178a' ? '\u17d2\u178f' : one))
  const subscripts = marks.filter((one) => one.length > 1)
  const others = onePart(marks.filter((one) => one.length === 1).toSorted(byPlace))
  return base + subscripts.toSorted(bySide).join('') + likeShifter(others).join('')
}

/** Subscripts below keep their order, those at the right come after them, and ្រ, at the left, last. */
const bySide = (a: string, b: string) => side(a) - side(b)
const atTheRight = /[\u1783\u1788\u178d\u1794\u1799\u179e\u179f]/
const side = (subscript: string) =>
  subscript.endsWith('\u179a') ? 2 : Number(atTheRight.test(subscript))

/** Shifters, then vowels, then the signs above and behind, each of these by code point. */
const byPlace = (a: string, b: string) => place(a) - place(b) || byCodePoint(a, b)
const place = (sign: string) => (isShifter(sign) ? 0 : /[\u17b6-\u17c5]/.test(sign) ? 1 : 2)
const isShifter = (sign: string) => sign === '\u17c9' || sign === '\u17ca'

/** Vowels of two parts in one, and nothing twice in the same place. */
function onePart(marks: readonly string[]): readonly string[] {
  const kept = new Set(marks)
  const doubled = marks.filter((one) => one === '\u17c1').length > 1
  if (doubled) join(kept, ['\u17c1'], '\u17c2')
  join(kept, ['\u17c1', '\u17b6'], '\u17c4')
  join(kept, ['\u17c1', '\u17b8'], '\u17be')
  return [...kept].toSorted(byPlace)
}

function join(marks: Set<string>, parts: readonly string[], whole: string): void {
  if (!parts.every((part) => marks.has(part))) return
  for (const part of parts) marks.delete(part)
  marks.add(whole)
}

/** Beside a vowel that is drawn above, both shifters are drawn below, as ុ is. */
function likeShifter(marks: readonly string[]): readonly string[] {
  const above = marks.some((one) => /[\u17b7-\u17ba\u17be\u17d0]/.test(one))
  const longM = marks.includes('\u17b6') && marks.includes('\u17c6')
  if (!above && !longM) return marks
  const kept = new Set(marks.map((one) => (isShifter(one) || one === '\u17bb' ? '\u17ca' : one)))
  return [...kept].toSorted(byPlace)
}

/** Signs that only colour a sound. */
const colouring = /[\u17c9-\u17d1\u17d3\u17dd]/g
const sortKey = (key: string) =>
  key
    .replace(colouring, '')
    .replace(/[\u17ab\u17ac]/g, '\u179a\uffff$&')
    .replace(/[\u17ad\u17ae]/g, '\u179b\uffff$&')

const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
