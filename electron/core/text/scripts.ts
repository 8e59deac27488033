import type { Language } from './language.ts'

/** The scripts that the app has letters for; `other` is drawn if a font happens to hold it. */
export type Script = 'latin' | 'khmer' | 'han' | 'other'

const khmer = /\p{Script=Khmer}/u
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u
/** Punctuation and letters that only exist in full width. */
const wide = /[\u3000-\u303f\u30fb-\u30ff\uff01-\uff60\uffe0-\uffe6]/u
const latin = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u

/** The script that the first code point of `text` belongs to. */
export function scriptOf(text: string): Script {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0)
  if (khmer.test(first)) return 'khmer'
  if (han.test(first) || wide.test(first)) return 'han'
  return latin.test(first) ? 'latin' : 'other'
}

/** The language whose habits a text follows: its own letters decide, Chinese before Khmer. */
export function languageOfText(text: string, otherwise: Language): Language {
  if (han.test(text)) return 'zh'
  if (khmer.test(text)) return 'km'
  return latin.test(text) ? 'en' : otherwise
}
