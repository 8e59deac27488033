import problems from '../../assets/texts/import.json'
import type { CallOutput } from '../../electron/core/contract/calls.ts'
import { filled } from '../../electron/core/text/catalogue.ts'
import type { FullText, Language } from '../../electron/core/text/language.ts'

export type ImportProblem = Extract<CallOutput<'library.import'>, { kind: 'rejected' }>['problem']

/** What is wrong with a file, as a sentence; a code without one is shown as it is. */
export function problemWords({ code, values }: ImportProblem, language: Language): string {
  const texts: Readonly<Record<string, FullText>> = problems
  const text = texts[code]?.[language]
  return text === undefined ? code : filled(text, language, values)
}
