import { z } from 'zod'
import { boardTemplateSchema, noteColours } from '../board/template.ts'
import { languageSchema, localTextSchema } from '../text/language.ts'
import { dateSchema, idSchema, instantSchema, minuteOfDaySchema, rankSchema } from './ids.ts'

const line = (max: number) => z.string().max(max)
const minutes = z.int().min(0).max(1440)
const units = z.int().min(-10_000).max(100_000)

/** The workshop itself: one record in each file. */
export const workshopSchema = z.strictObject({
  id: idSchema,
  name: line(200).min(1),
  /** ASCII, for file names. */
  code: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/),
  place: line(200),
  organisation: line(200),
  facilitator: line(200),
  /** IANA time zone of the room, e.g. `Asia/Phnom_Penh`. */
  timeZone: line(64).min(1),
  language: languageSchema,
  /** Minutes of theory and practice that the template promises. */
  theoryTargetMin: minutes.max(10_000),
  practiceTargetMin: minutes.max(10_000),
  /** People expected while names are not known. */
  headCount: z.int().min(0).max(500),
  coursePack: line(80),
  /** ISO 4217 code of the currency in which the course's sums are. */
  currency: z.string().regex(/^[A-Z]{3}$/),
})

export const daySchema = z.strictObject({
  id: idSchema,
  rank: rankSchema,
  date: dateSchema,
  startMinute: minuteOfDaySchema,
})

export const moduleSchema = z.strictObject({
  id: idSchema,
  rank: rankSchema,
  number: z.int().min(0).max(99),
  title: localTextSchema(200),
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
  goal: localTextSchema(600),
  materials: z.array(localTextSchema(300)).max(20),
  steps: z.array(z.strictObject({ text: localTextSchema(600), durationMin: minutes })).max(30),
  pitfalls: z.array(localTextSchema(600)).max(20),
})

export const slotSchema = z.strictObject({
  id: idSchema,
  dayId: idSchema,
  moduleId: idSchema.nullable(),
  rank: rankSchema,
  title: localTextSchema(200),
  kind: z.enum(slotKinds),
  method: z.enum(slotMethods).nullable(),
  durationMin: minutes.min(1),
  /** Key of the board template that the groups fill in this slot. */
  boardKey: z.string().max(40).nullable(),
  script: scriptSchema.nullable(),
  autoAdvance: z.boolean(),
})

/** A time of day that holds, such as lunch at 12:00: the slot named starts then. */
export const anchorSchema = z.strictObject({
  id: idSchema,
  dayId: idSchema,
  /** The slot that starts at this minute; none for the close of the day. */
  slotId: idSchema.nullable(),
  minute: minuteOfDaySchema,
  title: localTextSchema(120),
})

export const personSchema = z.strictObject({
  id: idSchema,
  rank: rankSchema,
  /** As its bearer writes it; never re-cased, never split. */
  name: line(200).min(1),
  latinName: line(200),
  honorific: line(60),
  organisation: line(200),
  role: line(200),
  language: languageSchema.nullable(),
})

export const groupSchema = z.strictObject({
  id: idSchema,
  rank: rankSchema,
  number: z.int().min(1).max(99),
  name: line(80).min(1),
})

/** Who belonged to which group, and when: notes stay with the group, plans with the person. */
export const membershipSchema = z.strictObject({
  id: idSchema,
  personId: idSchema,
  groupId: idSchema,
  sinceMs: instantSchema,
  untilMs: instantSchema.nullable(),
})

export const templateSchema = z.strictObject({
  id: idSchema,
  /** Name of the template in its pack, e.g. `journey-map`. */
  key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
  board: boardTemplateSchema,
})

export const boardSchema = z.strictObject({
  id: idSchema,
  templateId: idSchema,
  groupId: idSchema.nullable(),
  rank: rankSchema,
  title: line(200),
})

export const noteSchema = z.strictObject({
  id: idSchema,
  boardId: idSchema,
  columnKey: line(40).min(1),
  rowKey: line(40).min(1),
  /** Stacking order on the board. */
  rank: rankSchema,
  /** Box in board units, relative to the cell's top left corner. */
  x: units,
  y: units,
  width: z.int().min(40).max(800),
  height: z.int().min(30).max(800),
  text: line(500),
  colour: z.enum(noteColours),
  /** Pain 1–3; null where the row has no severity. */
  severity: z.int().min(1).max(3).nullable(),
  /** Initials or name of who wrote it; '' for the whole group. */
  author: line(60),
})

export const curvePointSchema = z.strictObject({
  id: idSchema,
  boardId: idSchema,
  columnKey: line(40).min(1),
  rowKey: line(40).min(1),
  value: z.number().min(-10).max(10),
  emoji: line(16),
  label: line(120),
})

/** One run of one slot, as instants; what remains is derived from them and the time now. */
export const slotRunSchema = z.strictObject({
  id: idSchema,
  slotId: idSchema,
  startedMs: instantSchema,
  /** Set while paused. */
  pausedMs: instantSchema.nullable(),
  /** Length of all pauses that have ended, milliseconds. */
  pausedTotalMs: z.int().min(0),
  /** Length at the start, milliseconds. */
  plannedMs: z.int().min(0),
  /** Added or taken since, milliseconds. */
  extendedMs: z.int(),
  endedMs: instantSchema.nullable(),
})

export type WorkshopRecord = z.infer<typeof workshopSchema>
export type Day = z.infer<typeof daySchema>
export type CourseModule = z.infer<typeof moduleSchema>
export type SlotKind = (typeof slotKinds)[number]
export type SlotMethod = (typeof slotMethods)[number]
export type Script = z.infer<typeof scriptSchema>
export type Slot = z.infer<typeof slotSchema>
export type Anchor = z.infer<typeof anchorSchema>
export type Person = z.infer<typeof personSchema>
export type Group = z.infer<typeof groupSchema>
export type Membership = z.infer<typeof membershipSchema>
export type Template = z.infer<typeof templateSchema>
export type Board = z.infer<typeof boardSchema>
export type Note = z.infer<typeof noteSchema>
export type CurvePoint = z.infer<typeof curvePointSchema>
export type SlotRun = z.infer<typeof slotRunSchema>
