import { z } from 'zod'
import { fullTextSchema } from '../text/language.ts'
import { partKeySchema } from '../base/part-key.ts'

/** A few minutes that wake a room, for a class of any size and without material. */
export const energiserSchema = z.strictObject({
  key: partKeySchema,
  title: fullTextSchema(120),
  minutes: z.int().min(3).max(5),
  /** How to lead it. */
  how: fullTextSchema(600),
  /** What the room reads while it is on. */
  stage: fullTextSchema(300),
})
export type Energiser = z.infer<typeof energiserSchema>
