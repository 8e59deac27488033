import { z } from 'zod'
import { fullTextSchema } from '../text/language.ts'
import { partKeySchema as key } from '../base/part-key.ts'

const title = fullTextSchema(80)
const text = fullTextSchema(300)

/** What is rated: its name on the radar, the sentence, and what each mark of the scale means for it. */
const rated = { axis: fullTextSchema(40), statement: text, levels: z.array(text).length(4) }

/** What people can do after the course, and the scale on which they rate themselves before and after. */
export const outcomesSchema = z.strictObject({
  scale: z.array(z.strictObject({ value: z.int().min(0).max(3), title, text })).length(4),
  competence: z.strictObject({
    title,
    levels: z.array(z.strictObject({ level: z.int().min(1).max(3), title, text })).length(3),
  }),
  families: z
    .array(z.strictObject({ key, title, outcomes: z.array(z.int().min(1)).min(1) }))
    .min(1),
  outcomes: z
    .array(z.strictObject({ number: z.int().min(1).max(99), family: key, ...rated }))
    .min(1),
  /** Rated like the outcomes, of no family. */
  others: z.array(z.strictObject({ key, ...rated })),
})
export type Outcomes = z.infer<typeof outcomesSchema>
