import { graphemes } from './graphemes.ts'
import { khmerWords } from './khmer-words.ts'
import { scriptOf } from './scripts.ts'

/** Text that stays on one line if it can; `parts` are what it comes apart into if it cannot. */
export type Piece = { readonly text: string; readonly parts: readonly Piece[] }

const ZWSP = '\u200b'
const space = /^[ \t\u2003\u2009\u3000]$/
const digit = /^[0-9\u17e0-\u17e9０-９]/
/** Never first on a line. */
const closing =
  /^[\p{Pe}\p{Pf}!%),.:;?\]}°·»’”…‰℃、。〉》」』】〕〗〞〟！＂％），．：；？］｝～\u17d4-\u17d9\u2010\u2013\u2014\u30fc/-]/u
/** Never last on a line. */
const opening = /^[\p{Ps}\p{Pi}$£¥€([{«‘“《〈「『【〔〖（［｛￥＄]/u
const dash = /^[-\u2010\u2013/]/
const word = /[\p{L}\p{M}\p{N}]/u
const chineseUnits =
  '百分点|分钟|小时|公里|千米|厘米|平方米|个月|季度|岁|秒|分|时|点|天|日|周|月|年|元|块|角|个|人|名|位|次|倍|成|条|张|份|组|级|页|项|步|轮|家|件|台|号|万|亿|度'
const khmerUnits = 'នាទី|ម៉ោង|ថ្ងៃ|ខែ|ឆ្នាំ|ដង|នាក់|ភាគរយ|រៀល|ដុល្លារ'
const unitAhead = new RegExp(`^[ \u00a0]?(${chineseUnits}|${khmerUnits}|%)`)
const LONGEST_UNIT = 4
/** A hyphen behind so few letters holds them to what follows: pre-quiz, co-owner, 3-day. */
const LONGEST_PREFIX = 3
/** Joins two things; goes with what stands before it. */
const joiner = /^[·–—|+&=]$/

/** Cuts a paragraph where a line may break by the habits of its scripts. */
export function piecesOf(paragraph: string): readonly Piece[] {
  const letters = graphemes(paragraph)
  const pieces: string[][] = []
  letters.forEach((letter, i) => {
    const last = pieces.at(-1)
    if (last && !mayBreak(letters, i)) last.push(letter)
    else pieces.push([letter])
  })
  return pieces.flatMap((piece, i) => khmerPieces(piece, [pieces[i - 1], pieces[i + 1]]))
}

/** Whether a line may end before letter `i`. */
function mayBreak(letters: readonly string[], i: number): boolean {
  const before = letters[i - 1] ?? ''
  const after = letters[i] ?? ''
  if (space.test(after) || after === ZWSP) return false
  if (before === ZWSP) return !closing.test(after)
  if (space.test(before)) return !joiner.test(after) && !keepsTogether(letters, i - 1)
  if (closing.test(after) || opening.test(before)) return false
  if (dash.test(before)) return breaksAfterDash(letters, i)
  return scriptOf(before) === 'han' || scriptOf(after) === 'han' ? !joinsHan(letters, i) : false
}

function breaksAfterDash(letters: readonly string[], i: number): boolean {
  const [before = '', after = ''] = [letters[i - 2], letters[i]]
  if (!word.test(before) || !word.test(after)) return false
  return (
    !(digit.test(before) && digit.test(after)) && lettersBefore(letters, i - 1) > LONGEST_PREFIX
  )
}

/** How many letters of a word stand right before `at`. */
function lettersBefore(letters: readonly string[], at: number): number {
  let count = 0
  while (word.test(letters[at - count - 1] ?? '')) count += 1
  return count
}

/** A number and the unit behind it, or 第 and its number, stay together around the space at `at`. */
function keepsTogether(letters: readonly string[], at: number): boolean {
  const [before = '', after = ''] = [letters[at - 1], letters[at + 1]]
  if (before === '第') return digit.test(after)
  return digit.test(before) && unitAhead.test(letters.slice(at, at + 1 + LONGEST_UNIT).join(''))
}

/** No break in 20分钟, 第3, ——, …… or beside a quote that faces the letter. */
function joinsHan(letters: readonly string[], i: number): boolean {
  const before = letters[i - 1] ?? ''
  const after = letters[i] ?? ''
  if (before === '第' && digit.test(after)) return true
  if (/^["']/.test(before) || /^["']/.test(after)) return true
  return insideUnit(letters, i)
}

/** Whether the letters before `i` are a number and the start of a unit that goes on at `i`. */
function insideUnit(letters: readonly string[], i: number): boolean {
  for (let back = 0; back < LONGEST_UNIT; back++) {
    const start = i - back
    const ahead = letters[start - 1] ?? ''
    const number = space.test(ahead) ? (letters[start - 2] ?? '') : ahead
    if (!digit.test(number)) continue
    const unit = unitAhead.exec(letters.slice(start, start + LONGEST_UNIT).join(''))?.[0]
    return unit !== undefined && unit.length > back
  }
  return false
}

/**
 * Khmer is written without spaces. Where the writer (or the text we ship) marks the words with
 * zero-width spaces those count, and our word list only helps a part that is too long; without
 * marks the word list decides.
 */
function khmerPieces(
  letters: readonly string[],
  neighbours: readonly (readonly string[] | undefined)[],
): readonly Piece[] {
  const text = letters.join('')
  const parts = khmerWords(letters).map((one) => ({ text: one.join(''), parts: lettersOf(one) }))
  if (parts.length < 2) return [{ text, parts: lettersOf(letters) }]
  const marked = text.endsWith(ZWSP) || neighbours[0]?.at(-1) === ZWSP
  return marked ? [{ text, parts }] : parts
}

const lettersOf = (letters: readonly string[]): readonly Piece[] =>
  letters.length < 2 ? [] : letters.map((text) => ({ text, parts: [] }))
