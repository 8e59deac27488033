/** A sentence that is said aloud. */
export type Sentence = { readonly text: string; readonly isQuestion: boolean }

/** Where a sentence ends: its sign, and what closes with it; a Latin one needs a space behind it. */
const ends = /(?:[.!?…]+[”’")»]*(?=\s)|[។៕。！？]+[”’"）»]*)\s*/gu

/** A text in its sentences, in any of the three scripts. */
export function sentencesOf(text: string): readonly Sentence[] {
  const parts: string[] = []
  let from = 0
  for (const { index, 0: end } of text.matchAll(ends)) {
    parts.push(text.slice(from, index + end.length))
    from = index + end.length
  }
  parts.push(text.slice(from))
  return parts
    .map((part) => part.replace(/^[\s\u200b]+|[\s\u200b]+$/gu, ''))
    .filter((part) => part !== '')
    .map((part) => ({ text: part, isQuestion: /[?？][”’"）)»]*$/u.test(part) }))
}
