import acts from '../../assets/texts/acts.json'
import type { GestureName, NamePart } from '../../electron/core/workshop/gesture-act.ts'
import { figuresIn, textOf, type TextValues } from '../../electron/core/text/catalogue.ts'
import { textIn, type Language } from '../../electron/core/text/language.ts'

/** What undo or redo would turn, in words: “Undo +5 min”. */
export const turnWords = (turn: 'undo' | 'redo', name: GestureName, language: Language): string =>
  textOf(acts, language, `${turn}.of`, { what: gestureWords(name, language) })

/** What was done, in words. */
export function gestureWords({ act, parts }: GestureName, language: Language): string {
  const values = Object.entries(parts).map(([place, part]) => [place, partIn(part, language)])
  return textOf(acts, language, act, Object.fromEntries(values) as TextValues)
}

function partIn(part: NamePart, language: Language): string | number {
  if (typeof part !== 'object') return part
  return 'figures' in part ? figuresIn(part.figures, language) : textIn(part, language)
}
