import { khmerWordList } from './khmer-word-list.ts'

const known: ReadonlySet<string> = new Set(khmerWordList.split(/\s+/).filter(Boolean))
const LONGEST = 16
const khmerLetter = /^[\u1780-\u17b3]/
/** A number just ahead, with or without a space: its unit stays with it. */
const numberAhead = /[0-9\u17e0-\u17e9][ \u00a0]?$/
/** A letter that is in no known word costs more than any number of words can. */
const UNKNOWN = 1000

/**
 * Cuts a run of letters where Khmer words begin: as many letters in known words as can be, then as
 * few words as can be. Letters of no known word stay with the word before them.
 */
export function khmerWords(letters: readonly string[]): readonly (readonly string[])[] {
  if (!letters.some((letter) => khmerLetter.test(letter))) return [letters]
  const starts = wordStarts(letters)
  const words: string[][] = []
  letters.forEach((letter, i) => {
    const last = words.at(-1)
    const afterNumber = numberAhead.test(letters.slice(Math.max(0, i - 2), i).join(''))
    if (last && (!starts.has(i) || afterNumber)) last.push(letter)
    else words.push([letter])
  })
  return words
}

type Step = { readonly cost: number; readonly length: number }

/** The cheapest way through the run, found from its end. */
function wordStarts(letters: readonly string[]): ReadonlySet<number> {
  const best: Step[] = Array<Step>(letters.length + 1).fill({ cost: 0, length: 0 })
  for (let i = letters.length - 1; i >= 0; i--) best[i] = cheapest(letters, i, best)
  const starts = new Set<number>()
  let wasKnown = false
  for (let i = 0; i < letters.length;) {
    const length = best[i]?.length ?? 0
    const isWord = length > 0
    if (isWord || (wasKnown && khmerLetter.test(letters[i] ?? ''))) starts.add(i)
    wasKnown = isWord
    i += Math.max(1, length)
  }
  return starts
}

function cheapest(letters: readonly string[], i: number, best: readonly Step[]): Step {
  let found: Step = { cost: (best[i + 1]?.cost ?? 0) + UNKNOWN, length: 0 }
  let word = ''
  for (let length = 1; length <= LONGEST && i + length <= letters.length; length++) {
    word += letters[i + length - 1] ?? ''
    const cost = (best[i + length]?.cost ?? 0) + 1
    if (known.has(word) && cost < found.cost) found = { cost, length }
  }
  return found
}
