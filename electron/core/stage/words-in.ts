import { z } from 'zod'
import { languages, languageSchema, type Language, type LocalText } from '../text/language.ts'

/** A text as the room reads it: in its first language, and below it in the second where there is one. */
export const wordsSchema = z.array(z.strictObject({ language: languageSchema, text: z.string() }))
export type Words = z.infer<typeof wordsSchema>

/**
 * A written text in the room's languages, in their order. Where the first is missing, another takes its
 * place and is named; a second one is only shown if it is there and says something else.
 */
export function wordsIn(text: LocalText, first: Language, second: Language | null): Words {
  const main = [first, second, ...languages].find((one) => one !== null && text[one])
  if (main === undefined || main === null) return []
  const words = [{ language: main, text: text[main] ?? '' }]
  const below = second !== null && second !== main ? text[second] : undefined
  if (second === null || !below || below === words[0]?.text) return words
  return [...words, { language: second, text: below }]
}
