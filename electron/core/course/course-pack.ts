import { z } from 'zod'
import { boardTemplateSchema } from '../board/template.ts'
import { fullTextSchema } from '../text/language.ts'
import { minuteOfDaySchema } from '../base/ids.ts'
import { slotKinds, slotMethods } from '../agenda/tables.ts'
import { audienceRulesSchema } from './audience-rules.ts'
import { audiencesSchema } from './audiences.ts'
import { cardSchema } from './card.ts'
import { certificateSchema } from './certificate.ts'
import { formsSchema } from './forms.ts'
import { energiserSchema } from './energiser.ts'
import { termIdSchema } from './glossary.ts'
import { lessonsSchema } from './lesson.ts'
import { outcomesSchema } from './outcomes.ts'
import { partKeySchema as key } from '../base/part-key.ts'
import { questionSchema } from './quiz.ts'

const minutes = z.int().min(0).max(1440)

export const packScriptSchema = z.strictObject({
  goal: fullTextSchema(600),
  materials: z.array(fullTextSchema(300)).min(1).max(20),
  steps: z
    .array(
      z.strictObject({
        key,
        text: fullTextSchema(600),
        durationMin: minutes,
        /** Can be left out when time is short. */
        optional: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(30),
  pitfalls: z.array(fullTextSchema(600)).min(1).max(20),
})

export const packSlotSchema = z.strictObject({
  key,
  /** Number of the module it belongs to; none for breaks, opening and close. */
  module: z.int().min(1).max(99).nullable(),
  kind: z.enum(slotKinds),
  method: z.enum(slotMethods).nullable(),
  title: fullTextSchema(200),
  durationMin: minutes.min(1),
  /** Fewer minutes than these are not worth beginning. */
  leastMin: minutes.min(1),
  /** Can be left out of the day as a whole. */
  optional: z.boolean().default(false),
  boardKey: key.nullable(),
  autoAdvance: z.boolean(),
  script: packScriptSchema,
})
export type PackSlot = z.infer<typeof packSlotSchema>

export const packAnchorSchema = z.strictObject({
  /** The slot that starts at this minute; none for the close of the day. */
  slotKey: key.nullable(),
  minute: minuteOfDaySchema,
  title: fullTextSchema(120),
})

export const packDaySchema = z.strictObject({
  /** Calendar days after the first day. */
  dayOffset: z.int().min(0).max(365),
  startMinute: minuteOfDaySchema,
  slots: z.array(packSlotSchema).min(1).max(60),
  anchors: z.array(packAnchorSchema).max(20),
})
export type PackDay = z.infer<typeof packDaySchema>

export const agendaSchema = z.strictObject({
  key,
  title: fullTextSchema(120),
  /** Minutes of theory and practice that this agenda promises. */
  theoryTargetMin: minutes.max(10_000),
  practiceTargetMin: minutes.max(10_000),
  days: z.array(packDaySchema).min(1).max(31),
})
export type Agenda = z.infer<typeof agendaSchema>

export const packModuleSchema = z.strictObject({
  number: z.int().min(1).max(99),
  key,
  title: fullTextSchema(200),
  /** Minutes in the default agenda. */
  theoryMin: minutes,
  practiceMin: minutes,
  theoryTopics: z.array(fullTextSchema(300)).min(1).max(30),
})
export type PackModule = z.infer<typeof packModuleSchema>

/** A course as data: modules, agendas with their slots and scripts, boards; complete in every language. */
export const coursePackSchema = z.strictObject({
  key,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: fullTextSchema(200),
  /** The agenda whose minutes the modules state. */
  defaultAgenda: key,
  /** Terms that its texts must spell as the glossary does. */
  glossaryTerms: z.array(termIdSchema),
  modules: z.array(packModuleSchema).min(1).max(20),
  agendas: z.array(agendaSchema).min(1).max(20),
  /** Slots of no agenda, each of which can take the place of a practice. */
  blocks: z.array(packSlotSchema).max(30),
  energisers: z.array(energiserSchema).max(40),
  /** What changes in an agenda for the people it is meant for. */
  audienceRules: audienceRulesSchema,
  /** What is needed to teach each slot, by the slot's key. */
  lessons: lessonsSchema,
  boards: z.record(key, boardTemplateSchema),
  cards: z.array(cardSchema),
  quiz: z.array(questionSchema),
  outcomes: outcomesSchema,
  forms: formsSchema,
  certificate: certificateSchema,
  audiences: audiencesSchema,
})
export type CoursePack = z.infer<typeof coursePackSchema>
