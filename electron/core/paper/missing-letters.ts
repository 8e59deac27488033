import { textOf } from '../text/catalogue.ts'
import { graphemes } from '../text/graphemes.ts'
import type { FullText, Language } from '../text/language.ts'
import { isCarried } from './carried-letters.ts'

/** What people call the writing that a letter belongs to; names stand in `missing-letters.json` by this key. */
export const missingKinds = [
  'thai',
  'lao',
  'burmese',
  'korean',
  'arabic',
  'hebrew',
  'tamil',
  'hindi',
  'bengali',
  'rare-chinese',
  'signs',
  'other',
] as const
export type MissingKind = (typeof missingKinds)[number]

/** Letters that paper cannot show and draws as boxes. */
export type MissingLetters = {
  /** How many, as a reader counts them. */
  readonly count: number
  /** Of which writing, the most frequent first. */
  readonly kinds: readonly MissingKind[]
}

/** The texts of `assets/texts/missing-letters.json`. */
export type MissingTexts = Readonly<Record<'told' | 'told.one' | `kind.${MissingKind}`, FullText>>

/** How many letters become boxes and of which writing, in a sentence; null where none do. */
export function missingWords(
  { count, kinds }: MissingLetters,
  texts: MissingTexts,
  language: Language,
): string | null {
  if (count === 0) return null
  const names = kinds.map((kind) => texts[`kind.${kind}`][language])
  return textOf(texts, language, 'told', { count, kinds: names.join(joins[language]) })
}

const joins = { en: ', ', km: ' ', zh: '、' } as const satisfies Record<Language, string>

const scripts: readonly (readonly [MissingKind, RegExp])[] = [
  ['thai', /\p{Script=Thai}/u],
  ['lao', /\p{Script=Lao}/u],
  ['burmese', /\p{Script=Myanmar}/u],
  ['korean', /\p{Script=Hangul}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['tamil', /\p{Script=Tamil}/u],
  ['hindi', /\p{Script=Devanagari}/u],
  ['bengali', /\p{Script=Bengali}/u],
  ['rare-chinese', /\p{Script=Han}/u],
  ['signs', /[\p{Script=Common}\p{Script=Inherited}]/u],
]

/** Guides layout and draws nothing: joiners, variation selectors, direction marks, tags of flags. */
const undrawn = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}]/u

/** The letters of these texts that there is no outline for. */
export function missingLetters(texts: Iterable<string>): MissingLetters {
  const counts = new Map<MissingKind, number>()
  let count = 0
  for (const text of texts) {
    for (const letter of graphemes(text)) {
      const sign = firstMissing(letter)
      if (sign === undefined) continue
      const kind = scripts.find(([, script]) => script.test(sign))?.[0] ?? 'other'
      counts.set(kind, (counts.get(kind) ?? 0) + 1)
      count += 1
    }
  }
  const kinds = [...counts].toSorted(([, a], [, b]) => b - a).map(([kind]) => kind)
  return { count, kinds }
}

function firstMissing(letter: string): string | undefined {
  for (const sign of letter) {
    if (!undrawn.test(sign) && !isCarried(sign.codePointAt(0) ?? 0)) return sign
  }
  return undefined
}
