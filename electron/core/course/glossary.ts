import { z } from 'zod'
import type { FullText } from '../text/language.ts'

export const termIdSchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)

/** A term as the course spells it: lower case in English, Khmer words parted by U+200B. */
export const termSchema = z.strictObject({
  id: termIdSchema,
  en: z.string().min(1).max(80),
  km: z.string().min(1).max(80),
  zh: z.string().min(1).max(80),
})
export type Term = z.infer<typeof termSchema>

export const glossarySchema = z
  .array(termSchema)
  .min(1)
  .refine((terms) => new Set(terms.map((term) => term.id)).size === terms.length, {
    message: 'term ids differ',
  })

/** The one place that terms come from, by id. */
export type Glossary = ReadonlyMap<string, Term>

export const glossaryFrom = (terms: readonly Term[]): Glossary =>
  new Map(terms.map((term) => [term.id, term]))

/** The term as a text; `capital` for English words that begin a title. */
export function termText(term: Term, capital: boolean): FullText {
  const en = capital ? term.en.charAt(0).toUpperCase() + term.en.slice(1) : term.en
  return { en, km: term.km, zh: term.zh }
}
