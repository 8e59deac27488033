import { z } from 'zod'
import { fullTextSchema, type Language } from '../../core/text/language.ts'
import { problemCodes, type Problem } from './problem.ts'

const codes = [...problemCodes, 'or-null'] as const

/** `assets/texts/import.json`: one sentence for each problem. */
export const problemTextsSchema = z.record(z.enum(codes), fullTextSchema(300))
export type ProblemTexts = z.infer<typeof problemTextsSchema>

/** A problem as one clause in a person's language, without a full stop. */
export function problemText(what: Problem, language: Language, texts: ProblemTexts): string {
  const values: Readonly<Record<string, string>> = {
    ...what.values,
    orNull: what.values['orNull'] === undefined ? '' : texts['or-null'][language],
  }
  return texts[what.code][language].replace(
    /\{(\w+)\}/g,
    (whole: string, name: string) => values[name] ?? whole,
  )
}
