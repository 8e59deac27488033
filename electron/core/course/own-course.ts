import { z } from 'zod'
import { boardTemplateSchema } from '../board/template.ts'
import { localTextSchema } from '../text/language.ts'
import { courseHashSchema } from '../workshop/workshop-record.ts'
import { idSchema, minuteOfDaySchema } from '../base/ids.ts'
import { partKeySchema, partKeySchema as key } from '../base/part-key.ts'
import { scriptSchema, slotKinds, slotMethods } from '../agenda/tables.ts'

const minutes = z.int().min(0).max(1440)

const ownSlotSchema = z.strictObject({
  key,
  /** Number of the module it belongs to. */
  module: z.int().min(0).max(99).nullable(),
  kind: z.enum(slotKinds),
  method: z.enum(slotMethods).nullable(),
  title: localTextSchema(200),
  durationMin: minutes.min(1),
  leastMin: minutes.min(1).nullable(),
  optional: z.boolean(),
  packKey: partKeySchema.nullable(),
  boardKey: z.string().max(40).nullable(),
  autoAdvance: z.boolean(),
  script: scriptSchema.nullable(),
})

const ownDaySchema = z.strictObject({
  /** Calendar days after the first day. */
  dayOffset: z.int().min(0).max(365),
  startMinute: minuteOfDaySchema,
  slots: z.array(ownSlotSchema).max(200),
  anchors: z
    .array(
      z.strictObject({
        /** The slot that starts at this minute; none for the close of the day. */
        slotKey: key.nullable(),
        minute: minuteOfDaySchema,
        title: localTextSchema(120),
      }),
    )
    .max(60),
})

const ownAgendaSchema = z.strictObject({
  key,
  title: localTextSchema(200),
  theoryTargetMin: minutes.max(10_000),
  practiceTargetMin: minutes.max(10_000),
  days: z.array(ownDaySchema).min(1).max(60),
})

/** The version of the course file that this code writes, and the newest it reads. */
export const courseFileVersion = 2

/**
 * A course that a person made, as a file of its own (`.sala-course`): a pack like the one that ships, in
 * the languages that its texts have, with the one agenda that was saved as a template.
 */
export const courseFileSchema = z.strictObject({
  format: z.literal('sala-course'),
  version: z.literal(courseFileVersion),
  /** Stays with the template wherever its file goes. */
  id: idSchema,
  pack: z.strictObject({
    /** The shipped pack that it was made from, as `key@version`. */
    basedOn: z.string().max(80),
    /** Names that pack's lessons; null where there are none. */
    courseHash: courseHashSchema,
    modules: z
      .array(z.strictObject({ number: z.int().min(0).max(99), title: localTextSchema(200) }))
      .max(200),
    agendas: z.array(ownAgendaSchema).length(1),
    boards: z.record(key, boardTemplateSchema),
  }),
})
export type CourseFile = z.infer<typeof courseFileSchema>
export type OwnAgenda = z.infer<typeof ownAgendaSchema>
type OwnDay = z.infer<typeof ownDaySchema>

/** The one agenda of a course file. */
export function agendaOf({ pack }: CourseFile): OwnAgenda {
  const [agenda] = pack.agendas
  if (agenda === undefined) throw new Error('a course file holds one agenda')
  return agenda
}

/** A slot that its day does not hold, or a key that two slots have; null where there is none. */
export function courseFileFault(file: CourseFile): string | null {
  for (const day of agendaOf(file).days) {
    const keys = day.slots.map((slot) => slot.key)
    const twice = keys.find((one, at) => keys.indexOf(one) !== at)
    if (twice !== undefined) return twice
    const lost = day.anchors.find(({ slotKey }) => slotKey !== null && !keys.includes(slotKey))
    if (lost !== undefined) return lost.slotKey
  }
  return null
}

/** Canonical text: two spaces, a newline at the end. */
export const printCourseFile = (file: CourseFile): string =>
  `${JSON.stringify(courseFileSchema.parse(file), null, 2)}\n`

export type { OwnDay }
