import { z } from 'zod'
import { partKeySchema } from '../course/part-key.ts'
import { instantSchema, idSchema, recordId, type Id } from './ids.ts'
import type { OwnEdit, RecordSchema } from '../base/table.ts'
import { scopeSchema, type Scope } from './scope.ts'
import type { declarations } from './tables.ts'
import { declared, tableNames, type TableName } from './tables.ts'

/** Most edits of one gesture: more than the notes of a board, or twice the people of a workshop. */
export const maxEditsAtOnce = 5000

/** The edit of that name of one record of a table. */
type EditOf<T extends TableName, Name extends OwnEdit> = {
  add: { kind: `${T}.add`; record: Fields<T> }
  /** Only the fields that change travel, so two people can edit two fields of one record. */
  edit: { kind: `${T}.edit`; id: Id<T>; fields: Partial<Omit<Fields<T>, 'id'>> }
  remove: { kind: `${T}.remove`; id: Id<T> }
}[Name]
type Fields<T extends TableName> = z.infer<(typeof declarations)[T]['schema']>
type EditsOf<T extends TableName> = (typeof declarations)[T]['edits'][number] extends infer Name
  ? Name extends OwnEdit
    ? EditOf<T, Name>
    : never
  : never

/** An edit that adds, changes or removes one record; which there are is declared with each table. */
export type RecordEdit = { [T in TableName]: EditsOf<T> }[TableName]

const schemaOf = {
  add: (table: TableName, record: RecordSchema) =>
    z.strictObject({ kind: z.literal(`${table}.add`), record }),
  edit: (table: TableName, record: RecordSchema) =>
    z.strictObject({
      kind: z.literal(`${table}.edit`),
      id: idSchema,
      fields: record.omit({ id: true }).partial(),
    }),
  remove: (table: TableName) =>
    z.strictObject({ kind: z.literal(`${table}.remove`), id: idSchema }),
} as const satisfies Record<OwnEdit, unknown>

const recordEditSchemas = tableNames.flatMap((table) =>
  declared[table].edits.map((name) => schemaOf[name](table, declared[table].schema)),
)

/** Edits of the run; the host sets the time. */
const runEditSchemas = [
  z.strictObject({
    kind: z.literal('run.start'),
    slotId: recordId<'slot'>(),
    runId: recordId<'slot_run'>(),
  }),
  z.strictObject({ kind: z.literal('run.pause') }),
  z.strictObject({ kind: z.literal('run.resume') }),
  z.strictObject({
    kind: z.literal('run.extend'),
    byMs: z.int().min(-86_400_000).max(86_400_000),
  }),
  z.strictObject({ kind: z.literal('run.finish') }),
  /** Goes back to a run that has ended: what runs now ends, and the time between counts as a pause. */
  z.strictObject({ kind: z.literal('run.reopen'), runId: recordId<'slot_run'>() }),
  /** Begins a step of the slot that runs. */
  z.strictObject({ kind: z.literal('run.step'), key: partKeySchema }),
  /** A break that the agenda does not know; `holds` pauses the slot that runs until it ends. */
  z.strictObject({
    kind: z.literal('run.break'),
    breakId: recordId<'break_run'>(),
    /** The key of what the room does meanwhile, in the workshop's course; null is a break. */
    energiser: partKeySchema.nullable(),
    backAtMs: instantSchema.nullable(),
    holds: z.boolean(),
  }),
  /** The break is over: a slot that it held goes on. */
  z.strictObject({ kind: z.literal('run.break-over') }),
  /** Time that passed unnoticed is not counted; what earlier versions made after a sleep. */
  z.strictObject({ kind: z.literal('run.uncount'), byMs: z.int().min(0) }),
  /** The wall clock was set: runs move with it, so that what remains stays as it was. */
  z.strictObject({ kind: z.literal('run.shift'), byMs: z.int() }),
] as const

/** Undo and redo name the gesture that they take back or bring back; each is sent by itself. */
const undoEditSchemas = [
  z.strictObject({ kind: z.literal('undo'), gesture: idSchema }),
  z.strictObject({ kind: z.literal('redo'), gesture: idSchema }),
] as const

const schemas = [...runEditSchemas, ...undoEditSchemas, ...recordEditSchemas] as const

/** Every edit there is. */
export const editKinds = schemas.map((schema) => schema.shape.kind.value) as readonly EditKind[]
export const editSchema = z.discriminatedUnion('kind', schemas) as z.ZodType<Edit>

/** Edits that are made together, in this order: all of them or none. */
export const editsSchema = z.array(editSchema).min(1).max(maxEditsAtOnce)

/**
 * What one hand does at once, as its sender sends it: `id` makes a replay harmless. All that is sent under
 * one `gesture`, as while typing, is one undo step; `scope` is where the hand was, and where undo looks for it.
 */
export type SentEdit = {
  readonly id: Id
  readonly gesture: Id
  readonly scope: Scope
  readonly edits: readonly Edit[]
}
export const sentEditSchema: z.ZodType<SentEdit> = z.strictObject({
  id: idSchema,
  gesture: idSchema,
  scope: scopeSchema,
  edits: editsSchema,
})

export type RunEdit = z.infer<(typeof runEditSchemas)[number]>
export type UndoEdit = z.infer<(typeof undoEditSchemas)[number]>
export type Edit = RecordEdit | RunEdit | UndoEdit
/** Edits that belong together: made as one gesture, undone in one step. */
export type EditList = readonly (RecordEdit | RunEdit)[]
export type EditKind = Edit['kind']
