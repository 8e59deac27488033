import { z } from 'zod'
import { table, type RecordEditOf, type TablesOf } from '../base/table.ts'
import { localTextSchema } from '../text/language.ts'
import { partKeySchema } from '../base/part-key.ts'
import { dateSchema, minuteOfDaySchema, minutesSchema, rankSchema, recordId } from '../base/ids.ts'
import { maxLetters } from '../base/letter-limits.ts'

const minutes = minutesSchema.min(0).max(1440)

export const daySchema = z.strictObject({
  id: recordId<'day'>(),
  rank: rankSchema,
  date: dateSchema,
  startMinute: minuteOfDaySchema,
})

export const moduleSchema = z.strictObject({
  id: recordId<'module'>(),
  rank: rankSchema,
  number: z.int().min(0).max(99),
  title: localTextSchema(maxLetters.module.title),
})

export const slotKinds = ['theory', 'practice', 'break', 'admin'] as const
export const slotMethods = [
  'lecture',
  'case',
  'simulation',
  'brainstorm',
  'discussion',
  'group-work',
  'role-play',
  'presentation',
  'coaching',
] as const

export const scriptSchema = z.strictObject({
  goal: localTextSchema(maxLetters.script.goal),
  materials: z.array(localTextSchema(maxLetters.script.material)).max(20),
  steps: z
    .array(
      z.strictObject({
        /** Names the step of the course that it comes from. */
        key: partKeySchema,
        text: localTextSchema(maxLetters.script.step),
        durationMin: minutes,
        /** Can be left out when time is short. */
        optional: z.boolean(),
      }),
    )
    .max(30),
  pitfalls: z.array(localTextSchema(maxLetters.script.pitfall)).max(20),
})

export const slotSchema = z.strictObject({
  id: recordId<'slot'>(),
  dayId: recordId<'day'>(),
  moduleId: recordId<'module'>().nullable(),
  rank: rankSchema,
  title: localTextSchema(maxLetters.slot.title),
  kind: z.enum(slotKinds),
  method: z.enum(slotMethods).nullable(),
  durationMin: minutes.min(1),
  /** Fewer minutes than these are not worth beginning; null where that is not known. */
  leastMin: minutes.min(1).nullable(),
  /** Can be left out of the day as a whole. */
  optional: z.boolean(),
  /** The lesson of the workshop's course that is taught in it; null for a slot of one's own. */
  packKey: partKeySchema.nullable(),
  /** Key of the board template that the groups fill in this slot. */
  boardKey: z.string().max(40).nullable(),
  script: scriptSchema.nullable(),
  autoAdvance: z.boolean(),
})

/** A time of day that holds, such as lunch at 12:00: the slot named starts then. */
export const anchorSchema = z.strictObject({
  id: recordId<'anchor'>(),
  dayId: recordId<'day'>(),
  /** The slot that starts at this minute; none for the close of the day. */
  slotId: recordId<'slot'>().nullable(),
  minute: minuteOfDaySchema,
  title: localTextSchema(maxLetters.anchor.title),
})

export type Day = z.infer<typeof daySchema>
export type CourseModule = z.infer<typeof moduleSchema>
export type SlotKind = (typeof slotKinds)[number]
export type SlotMethod = (typeof slotMethods)[number]
export type Script = z.infer<typeof scriptSchema>
export type Slot = z.infer<typeof slotSchema>
export type Anchor = z.infer<typeof anchorSchema>

const everyEdit = ['add', 'edit', 'remove'] as const

export const dayTable = table(daySchema, {
  list: 'days',
  max: 60,
  scope: 'agenda',
  edits: everyEdit,
  references: {},
  removedWith: [],
})

export const moduleTable = table(moduleSchema, {
  list: 'modules',
  max: 200,
  scope: 'agenda',
  edits: everyEdit,
  references: {},
  removedWith: [],
})

export const slotTable = table(slotSchema, {
  list: 'slots',
  max: 2000,
  scope: 'agenda',
  edits: everyEdit,
  references: { dayId: 'day', moduleId: 'module' },
  removedWith: [],
  severalLines: ['script'],
})

export const anchorTable = table(anchorSchema, {
  list: 'anchors',
  max: 500,
  scope: 'agenda',
  edits: everyEdit,
  references: { dayId: 'day', slotId: 'slot' },
  removedWith: ['dayId', 'slotId'],
})

/** The tables of the agenda, parents before children. */
export const agendaTables = {
  day: dayTable,
  module: moduleTable,
  slot: slotTable,
  anchor: anchorTable,
} as const

export type AgendaTables = TablesOf<typeof agendaTables>
export type AgendaEdit = RecordEditOf<typeof agendaTables>
