import { z } from 'zod'
import { writtenText } from './written-text.ts'

/** The three languages of the interface, the course and the paper. `zh` means `zh-Hans`. */
export const languages = ['en', 'km', 'zh'] as const
export type Language = (typeof languages)[number]
export const languageSchema = z.enum(languages)

/** A text the product ships: present in every language. */
export type FullText = Readonly<Record<Language, string>>

/** A text a person wrote: present in at least one language. */
export type LocalText = { readonly [L in Language]?: string | undefined }

/** Schema of a shipped text of at most `max` code points in each language. */
export const fullTextSchema = (max = 2000) => {
  const one = z.string().min(1).max(max)
  return z.strictObject({ en: one, km: one, zh: one })
}

/** Schema of a written text of at most so many letters in each language, in one language or more. */
export const localTextSchema = (letters = 2000) => {
  const one = writtenText(letters).optional()
  return z
    .strictObject({ en: one, km: one, zh: one })
    .refine((text) => languages.some((language) => text[language]), {
      message: 'a text needs at least one language',
    })
}

/** The text in `language`, else in the first language that has it; '' only for an empty text. */
export function textIn(text: LocalText, language: Language): string {
  const order: readonly Language[] = [language, ...languages]
  return order.map((l) => text[l]).find((written) => written) ?? ''
}
