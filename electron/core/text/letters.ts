import { graphemes } from './graphemes.ts'

/** The contract's limit for a text of so many letters, in code points: a letter may take several. */
export const codePointsFor = (letters: number): number => letters * 4

/** Marks where a Khmer line may break: put in by keyboards and unseen, so not counted. */
const ZWSP = '\u200b'

/** The letters of a text as a reader counts them: a family, a flag or a Khmer letter with all its marks is one. */
export const lettersIn = (text: string): number =>
  graphemes(text).filter((letter) => letter !== ZWSP).length

/** Whether a text has at most `max` letters, and no more code points than the contract takes for them. */
export const fitsLetters = (text: string, max: number): boolean =>
  text.length <= max || withinLetters(text, max) === text

/** The beginning of a text that fits `max` letters, cut between two letters. */
export const withinLetters = (text: string, max: number): string =>
  text.length <= max ? text : filling(text, { letters: max, codePoints: codePointsFor(max) })

/** A change that a person has made to a text, as a field takes it. */
export type TypedLetters = {
  readonly text: string
  /** Where the caret stands: behind the last letter that was taken. */
  readonly caret: number
  /** How many letters that were put in did not fit. */
  readonly left: number
}

/**
 * What a field of `max` letters takes of a change that ends with the caret at `caret`: what was put in is
 * cut at its end, between two letters; what stood there before is never cut, not even where it is too long.
 */
export function typedWithin(
  before: string,
  after: string,
  max: number,
  caret = after.length,
): TypedLetters {
  const most = Math.max(max, lettersIn(before))
  if (fitsLetters(after, most)) return { text: after, caret, left: 0 }
  const tail = before.endsWith(after.slice(caret)) ? after.slice(caret) : ''
  const head = sameStart(before.slice(0, before.length - tail.length), after)
  const put = after.slice(head.length, after.length - tail.length)
  const kept = filling(put, {
    letters: most - lettersIn(head) - lettersIn(tail),
    codePoints: codePointsFor(most) - [...head].length - [...tail].length,
  })
  const old = before.slice(head.length, before.length - tail.length)
  // A mark that does not fit leaves the letter that it was put on.
  const taken = head + (kept === '' && put.startsWith(old) ? old : kept)
  const left = lettersIn(
    after.slice(taken.length, after.length - tail.length).slice(0, longestTold),
  )
  return { text: taken + tail, caret: taken.length, left }
}

/** Of a huge paste it is enough to know that it is huge. */
const longestTold = 100_000

/** The letters that two texts begin with alike. */
function sameStart(before: string, after: string): string {
  const old = graphemes(before)
  // One letter more than can be the same, so that the last one that is looked at is whole.
  const now = graphemes(after.slice(0, before.length + 1))
  const differs = old.findIndex((letter, index) => now[index] !== letter)
  return old.slice(0, differs === -1 ? old.length : differs).join('')
}

type Room = { readonly letters: number; readonly codePoints: number }

/** The beginning of a text that fills a room and no more, cut between two letters. */
function filling(text: string, room: Room): string {
  let end = 0
  let [letters, codePoints] = [0, 0]
  const most = Math.max(0, room.codePoints + 1) * 2
  for (const letter of graphemes(text.slice(0, most))) {
    letters += letter === ZWSP ? 0 : 1
    codePoints += [...letter].length
    if (letters > room.letters || codePoints > room.codePoints) break
    end += letter.length
  }
  return text.slice(0, end)
}
