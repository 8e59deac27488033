import { textIn } from '../../text/language.ts'
import type { RowRules } from './row-rules.ts'

/** One of a few things, named in the template. */
export const choice: RowRules = {
  holds: 'cell_value',
  fault: ({ choices }) =>
    choices === undefined || new Set(choices.map(({ key }) => key)).size < choices.length
      ? 'a row of choices has some, each with a key of its own'
      : null,
  takes: ({ choices = [] }, { score, choice: key }) =>
    score === null && choices.some((one) => one.key === key),
  figure({ choices = [] }, place, valueAt, language) {
    const chosen = choices.find(({ key }) => key === valueAt(place)?.choice)
    if (chosen === undefined) return null
    return { text: textIn(chosen.title, language), words: null, tone: 'words' }
  },
}
