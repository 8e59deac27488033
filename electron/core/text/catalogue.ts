import { khmerDigits, plainNumber } from './dates.ts'
import type { FullText, Language } from './language.ts'

/** A file of `assets/texts`: each text by its key, in every language. */
export type Texts = Readonly<Record<string, FullText>>

/** The keys to ask for; `.one` is how the same text reads for a count of one, and is found by itself. */
export type TextKey<T extends Texts> = Exclude<keyof T & string, `${string}.one`>

/** What stands in a text's `{places}`. Numbers are written as the language writes them. */
export type TextValues = Readonly<Record<string, string | number>>

/** The text of a key in one language, its places filled; with `count: 1` English takes its singular. */
export function textOf<T extends Texts>(
  texts: T,
  language: Language,
  key: TextKey<T>,
  values: TextValues = {},
): string {
  const singular = values['count'] === 1 ? texts[`${key}.one`] : undefined
  const text: FullText | undefined = singular ?? texts[key]
  if (text === undefined) throw new Error(`no text for ${key}`)
  return filled(text[language], language, values)
}

/** A text with its `{places}` filled; a place without a value stays as it is, so that it is noticed. */
export function filled(text: string, language: Language, values: TextValues): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name]
    if (value === undefined) return place
    return typeof value === 'string' ? value : plainNumber(value, { khmer: language === 'km' })
  })
}

/** Figures as the language writes them: in Khmer with Khmer digits. */
export const figuresIn = (text: string, language: Language): string =>
  language === 'km' ? khmerDigits(text) : text

/** A share of 0–1 as a whole percentage: 85%, in Khmer ៨៥ %. */
export const percentIn = (share: number, language: Language): string =>
  `${plainNumber(Math.round(share * 100), { khmer: language === 'km' })}${language === 'km' ? ' ' : ''}%`

/** The names of the `{places}` in a text, sorted. */
export function placesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort()
}
