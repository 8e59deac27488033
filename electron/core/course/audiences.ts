import { z } from 'zod'
import { fullTextSchema } from '../text/language.ts'
import { audiences, tracks } from '../workshop/audience.ts'
import { partKeySchema } from '../base/part-key.ts'

const title = fullTextSchema(120)
const text = fullTextSchema(600)

/** For whom the course is given: what each audience needs, what each trade gets, what a form promises. */
export const audiencesSchema = z.strictObject({
  audiences: z.array(
    z.strictObject({
      /** Nothing is said of a mixed class: it gets the course as it is. */
      key: z.enum(audiences).exclude(['mixed']),
      title,
      focus: text,
      spendMoreOn: z.array(text).min(1).max(6),
      /** The question to open with. */
      ask: text,
    }),
  ),
  tracks: z.array(z.strictObject({ key: z.enum(tracks), name: title, text })),
  /** What an offer says of an agenda, by the agenda's key. */
  programmes: z.array(
    z.strictObject({
      key: partKeySchema,
      hours: z.number().min(1),
      theoryMin: z.int().min(0),
      practiceMin: z.int().min(0),
      title,
      text,
      youGet: z.array(text).min(1).max(6),
    }),
  ),
})
export type Audiences = z.infer<typeof audiencesSchema>
