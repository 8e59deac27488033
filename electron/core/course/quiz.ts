import { z } from 'zod'
import { fullTextSchema } from '../text/language.ts'
import { partKeySchema } from '../base/part-key.ts'

/** One question of the bank from which pre-quiz, recap and post-quiz are drawn. */
export const questionSchema = z.strictObject({
  key: partKeySchema,
  /** Number of the module that answers it. */
  module: z.int().min(1).max(99),
  /** Number of the outcome that it tests. */
  outcome: z.int().min(1).max(99),
  kind: z.enum(['single', 'multiple', 'true-false']),
  /** From 1, which is knowing, to 3, which is deciding. */
  level: z.int().min(1).max(3),
  text: fullTextSchema(300),
  options: z.array(fullTextSchema(160)).min(2).max(6),
  /** Places of the right options, from 0. */
  correct: z.array(z.int().min(0)).min(1),
  /** Why that is right, for those who missed it. */
  why: fullTextSchema(400),
})
export type Question = z.infer<typeof questionSchema>

/** Questions of each module that a bank holds at the least. */
export const leastQuestions = 6
