import { z } from 'zod'
import { idSchema } from './ids.ts'
import {
  anchorSchema,
  boardSchema,
  curvePointSchema,
  daySchema,
  groupSchema,
  membershipSchema,
  moduleSchema,
  noteSchema,
  personSchema,
  slotSchema,
  templateSchema,
  workshopSchema,
} from './records.ts'

/** Most notes that one edit may take along; more than a board for a room holds. */
export const mostNotesAtOnce = 2000

type RecordSchema = z.ZodObject<{ id: typeof idSchema } & z.ZodRawShape>

const add = <K extends string, S extends RecordSchema>(kind: K, record: S) =>
  z.strictObject({ kind: z.literal(kind), record })

/** Only the fields that change travel, so two people can edit two fields of one record. */
const edit = <K extends string, S extends RecordSchema>(kind: K, record: S) =>
  z.strictObject({
    kind: z.literal(kind),
    id: idSchema,
    fields: record.omit({ id: true }).partial(),
  })

const remove = <K extends string>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), id: idSchema })

/** Edits that add, change or remove one record. */
export const recordEditSchemas = [
  edit('workshop.edit', workshopSchema),
  add('day.add', daySchema),
  edit('day.edit', daySchema),
  remove('day.remove'),
  add('module.add', moduleSchema),
  edit('module.edit', moduleSchema),
  remove('module.remove'),
  add('slot.add', slotSchema),
  edit('slot.edit', slotSchema),
  remove('slot.remove'),
  add('anchor.add', anchorSchema),
  edit('anchor.edit', anchorSchema),
  remove('anchor.remove'),
  add('person.add', personSchema),
  edit('person.edit', personSchema),
  remove('person.remove'),
  add('group.add', groupSchema),
  edit('group.edit', groupSchema),
  remove('group.remove'),
  add('membership.add', membershipSchema),
  edit('membership.edit', membershipSchema),
  remove('membership.remove'),
  add('template.add', templateSchema),
  edit('template.edit', templateSchema),
  add('board.add', boardSchema),
  edit('board.edit', boardSchema),
  remove('board.remove'),
  add('note.add', noteSchema),
  edit('note.edit', noteSchema),
  remove('note.remove'),
  add('curve_point.add', curvePointSchema),
  edit('curve_point.edit', curvePointSchema),
  remove('curve_point.remove'),
] as const

const many = <S extends z.ZodType>(one: S) => z.array(one).min(1).max(mostNotesAtOnce)

/** Notes that are dragged, coloured, copied or deleted together: all of them or none. */
export const noteEditSchemas = [
  z.strictObject({ kind: z.literal('notes.add'), records: many(noteSchema) }),
  z.strictObject({
    kind: z.literal('notes.edit'),
    edits: many(
      z.strictObject({
        id: idSchema,
        fields: noteSchema.omit({ id: true, boardId: true }).partial(),
      }),
    ),
  }),
  z.strictObject({ kind: z.literal('notes.remove'), ids: many(idSchema) }),
] as const

/** Edits of the run; the host sets the time. */
export const runEditSchemas = [
  z.strictObject({ kind: z.literal('run.start'), slotId: idSchema, runId: idSchema }),
  z.strictObject({ kind: z.literal('run.pause') }),
  z.strictObject({ kind: z.literal('run.resume') }),
  z.strictObject({
    kind: z.literal('run.extend'),
    byMs: z.int().min(-86_400_000).max(86_400_000),
  }),
  z.strictObject({ kind: z.literal('run.finish') }),
  /** Goes back to a run that has ended: what runs now ends, and the time between counts as a pause. */
  z.strictObject({ kind: z.literal('run.reopen'), runId: idSchema }),
  /** Time that passed unnoticed is not counted; what earlier versions made after a sleep. */
  z.strictObject({ kind: z.literal('run.uncount'), byMs: z.int().min(0) }),
  /** The wall clock was set: runs move with it, so that what remains stays as it was. */
  z.strictObject({ kind: z.literal('run.shift'), byMs: z.int() }),
] as const

/** Undo and redo name the gesture that they take back or bring back. */
export const undoEditSchemas = [
  z.strictObject({ kind: z.literal('undo'), gesture: idSchema }),
  z.strictObject({ kind: z.literal('redo'), gesture: idSchema }),
] as const

export const editSchema = z.discriminatedUnion('kind', [
  ...recordEditSchemas,
  ...noteEditSchemas,
  ...runEditSchemas,
  ...undoEditSchemas,
])

/** An edit as its sender sends it: `id` makes a replay harmless, one `gesture` is one undo step. */
export const sentEditSchema = z.strictObject({ id: idSchema, gesture: idSchema, edit: editSchema })

export type RecordEdit = z.infer<(typeof recordEditSchemas)[number]>
export type NotesEdit = z.infer<(typeof noteEditSchemas)[number]>
export type RunEdit = z.infer<(typeof runEditSchemas)[number]>
export type UndoEdit = z.infer<(typeof undoEditSchemas)[number]>
export type Edit = z.infer<typeof editSchema>
export type SentEdit = z.infer<typeof sentEditSchema>
export type EditKind = Edit['kind']
