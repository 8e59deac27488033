import { z } from 'zod'
import { filled } from '../../core/text/catalogue.ts'
import { fullTextSchema, type Language } from '../../core/text/language.ts'
import { problemCodes, type Problem } from '../package/problem.ts'

/** `assets/texts/import.json`: one clause for each problem. */
export const problemTextsSchema = z.record(z.enum(problemCodes), fullTextSchema(300))
export type ProblemTexts = z.infer<typeof problemTextsSchema>

/** A problem as one clause in a person's language, without a full stop. */
export function problemText(what: Problem, language: Language, texts: ProblemTexts): string {
  return filled(texts[what.code][language], language, what.values)
}
