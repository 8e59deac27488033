import { z } from 'zod'
import { table } from '../base/table.ts'
import { audiences, tracks } from './audience.ts'
import { languageSchema } from '../text/language.ts'
import { writtenText } from '../text/written-text.ts'
import { minutesSchema, recordId } from '../base/ids.ts'
import { maxLetters } from '../base/letter-limits.ts'

const targetMin = minutesSchema.min(0).max(1440).max(10_000)

export const courseHashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable()

/** The workshop itself: one record in each file. */
export const workshopSchema = z.strictObject({
  id: recordId<'workshop'>(),
  name: writtenText(maxLetters.workshop.name, 1),
  /** ASCII, for file names. */
  code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/),
  place: writtenText(maxLetters.workshop.place),
  organisation: writtenText(maxLetters.workshop.organisation),
  facilitator: writtenText(maxLetters.workshop.facilitator),
  /** IANA time zone of the room, e.g. `Asia/Phnom_Penh`. */
  timeZone: z.string().min(1).max(64),
  language: languageSchema,
  /** Minutes of theory and practice that the template promises. */
  theoryTargetMin: targetMin,
  practiceTargetMin: targetMin,
  /** People expected while names are not known. */
  headCount: z.int().min(0).max(500),
  /** The course that it was made from, as `key@version`. */
  coursePack: z.string().max(80),
  /** SHA-256 of that course as it was then, in lower-case hexadecimal; null for one without lessons. */
  courseHash: courseHashSchema,
  /** The trade that its examples are from. */
  track: z.enum(tracks),
  audience: z.enum(audiences),
  /** ISO 4217 code of the currency in which the course's sums are. */
  currency: z.string().regex(/^[A-Z]{3}$/),
})

export type WorkshopRecord = z.infer<typeof workshopSchema>

export const workshopTable = table(workshopSchema, {
  list: null,
  max: 1,
  scope: 'agenda',
  edits: ['edit'],
  references: {},
  removedWith: [],
})
