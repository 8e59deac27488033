import { graphemes } from '../../../core/text/graphemes.ts'
import type { Language } from '../../../core/text/language.ts'
import { scriptOf } from '../../../core/text/scripts.ts'
import type { FontScript, FontSet, Weight } from './font-set.ts'

/** A stretch of text drawn in one font; `missing` has no letters in any font and becomes boxes. */
export type Run = { readonly font: FontScript | 'missing'; readonly text: string }

/** Line, word and direction controls guide layout and are not part of what is read. */
const unseen =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g
/** Drawn full width in Chinese, narrow elsewhere. */
const shared = /^[\u2018\u2019\u201c\u201d\u2014\u2026\u00b7]/
const space = /^[ \u00a0\u2009\u202f]$/
/** A face by itself, or a sign that is asked to be one, as ❤️ and 1️⃣ are. */
const face = /^\p{Emoji_Presentation}|\ufe0f|\u20e3/u
/** Says how a sign is meant; no font draws it by itself. */
const undrawn = /\p{Default_Ignorable_Code_Point}/u

const textFonts: readonly FontScript[] = ['latin', 'han', 'khmer', 'symbols', 'symbols2', 'emoji']

/** Splits a line by the font that draws it. `language` decides the width of quotes and dashes. */
export function itemize(
  line: string,
  fonts: FontSet,
  weight: Weight,
  language: Language,
): readonly Run[] {
  const runs: { font: Run['font']; text: string }[] = []
  for (const letter of graphemes(line.replaceAll('\t', ' ').replace(unseen, ''))) {
    const last = runs.at(-1)
    const font =
      space.test(letter) && last && last.font !== 'missing' && last.font !== 'emoji'
        ? last.font
        : fontFor(letter, fonts, weight, language)
    if (last?.font === font) last.text += letter
    else runs.push({ font, text: letter })
  }
  return runs
}

function fontFor(letter: string, fonts: FontSet, weight: Weight, language: Language): Run['font'] {
  const own = face.test(letter) ? 'emoji' : ownFont(letter, language)
  const order = [own, ...textFonts.filter((font) => font !== own)]
  const drawn = [...letter].filter((sign) => !undrawn.test(sign))
  if (drawn.length === 0) return own
  return (
    order.find((font) =>
      drawn.every((sign) => fonts(font, weight).has(sign.codePointAt(0) ?? 0)),
    ) ?? 'missing'
  )
}

function ownFont(letter: string, language: Language): FontScript {
  const script = scriptOf(letter)
  if (script !== 'other') return script
  return language === 'zh' && shared.test(letter) ? 'han' : 'latin'
}
