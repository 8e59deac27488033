import { withoutPiles } from './compose.ts'
import { graphemes } from './graphemes.ts'
import { withLineFeeds } from './line-ends.ts'

export type TextLimits = {
  /** Letters as a reader counts them. */
  readonly graphemes?: number
  /** What the contract counts. */
  readonly codePoints?: number
}

export const maxGraphemes = 2000
export const maxCodePoints = 8000
/** Byte order marks, and what is no character at all. */
const nothing = /[\ufeff\ufffe\uffff]/g
/** Runs of the controls that are neither tab nor line feed. */
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]+/g
const space = /[\s\u200b]/

/**
 * A text fit to store, show and print, of any length: well-formed, lines end in `\n`, at most eight marks
 * on one letter, a space where other controls kept words apart. Zero-width spaces and joiners stay: Khmer
 * and emoji need them. Doing it twice changes nothing more.
 */
export const cleanText = (text: string): string =>
  withoutPiles(
    withLineFeeds(text.toWellFormed())
      .replace(nothing, '')
      .replace(controls, (run, at: number, whole: string) =>
        isEdge(whole[at - 1]) || isEdge(whole[at + run.length]) ? '' : ' ',
      ),
  )

/** Whether no words would run together here: the text begins or ends, or there is a space already. */
const isEdge = (letter: string | undefined) => letter === undefined || space.test(letter)

/**
 * A clean text of at most 2,000 letters and 8,000 code points, or the lower limits given, cut between
 * two letters. Doing it twice changes nothing more.
 */
export const sanitizeText = (text: string, limits: TextLimits = {}): string =>
  cut(
    cleanText(text.slice(0, MOST_READ)),
    Math.min(limits.graphemes ?? maxGraphemes, maxGraphemes),
    Math.min(limits.codePoints ?? maxCodePoints, maxCodePoints),
  )

/** Enough of a huge paste to fill any limit; what lies behind is never looked at. */
const MOST_READ = 100_000

function cut(text: string, letters: number, codePoints: number): string {
  if (text.length <= Math.min(letters, codePoints)) return text
  const kept: string[] = []
  let used = 0
  for (const letter of graphemes(first(text, codePoints + 1))) {
    used += [...letter].length
    if (used > codePoints || kept.length === letters) break
    kept.push(letter)
  }
  return kept.length > 0 ? kept.join('') : first(text, letters > 0 ? codePoints : 0)
}

const first = (text: string, codePoints: number) => [...text].slice(0, codePoints).join('')
