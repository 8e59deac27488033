import { khmerDigits } from '../text/dates.ts'
import type { FullText, Language } from '../text/language.ts'

/** The few words that paper adds to what people wrote; `{name}` marks what is filled in. */
export type PaperWords = {
  readonly group: FullText
  readonly page: FullText
  readonly notShown: FullText
}

/** A text with its `{name}` marks filled in; numbers in the digits of the language. */
export const fill = (
  text: FullText,
  language: Language,
  values: Readonly<Record<string, string | number>>,
): string =>
  text[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? ''
    return typeof value === 'number' && language === 'km'
      ? khmerDigits(String(value))
      : String(value)
  })
