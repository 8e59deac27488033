import { graphemes } from '../text/graphemes.ts'
import { codePointsFor } from '../text/letters.ts'
import { maxLetters } from '../base/letter-limits.ts'

/** Letters that a note takes, as people count them: spaces of no width between Khmer words are none. */
export const maxNoteLetters = maxLetters.note.text
/** What the contract takes of them: Khmer letters and emoji have several code points each. */
const maxCodePoints = codePointsFor(maxNoteLetters)

const isSpaceless = (letter: string) => letter === '\u200b'

/** A text in pieces that each fit on a note, cut at the end of a line, a sentence or a word where one is near. */
export function inNotes(text: string): readonly string[] {
  if (text.length <= maxNoteLetters) return text.trim() === '' ? [] : [text.trim()]
  const letters = graphemes(text.trim())
  const pieces: string[] = []
  for (let at = 0; at < letters.length;) {
    // More letters than a note can take, spaces of no width included, need not be looked at.
    const ahead = letters.slice(at, at + maxCodePoints + 1)
    const most = fitting(ahead)
    const end = most === letters.length - at ? most : goodEnd(ahead, most)
    const piece = ahead.slice(0, end).join('').trim()
    if (piece !== '') pieces.push(piece)
    at += end
  }
  return pieces
}

/** Up to where a text fits into so much room, in letters; its end in UTF-16 units, behind a word if one is near. */
export function lettersThatFit(text: string, room: number): number {
  const letters = graphemes(text)
  const most = fitting(letters, Math.max(0, room), 0)
  const end = most === letters.length ? most : goodEnd(letters, most)
  return letters.slice(0, end).join('').length
}

/** How many of these letters a note takes; at least so many, whatever they are made of. */
function fitting(letters: readonly string[], room: number = maxNoteLetters, least = 1): number {
  let [seen, codePoints] = [0, 0]
  for (const [index, letter] of letters.entries()) {
    if (!isSpaceless(letter)) seen += 1
    codePoints += [...letter].length
    if (seen > room || codePoints > maxCodePoints) return Math.max(least, index)
  }
  return letters.length
}

/** Of a piece, the part at its end in which a good place for a cut is looked for. */
const lastPart = 0.3
const goodEnds = [/\n/, /[.!?។。！？]/, /[\s\u200b,;，；、]/] as const

/** Behind the last line end, sentence or word in the last part of a piece. */
function goodEnd(letters: readonly string[], most: number): number {
  const from = Math.floor(most * (1 - lastPart))
  for (const good of goodEnds) {
    for (let end = most; end > from; end -= 1) {
      if (good.test(letters[end - 1] ?? '')) return end
    }
  }
  return most
}
