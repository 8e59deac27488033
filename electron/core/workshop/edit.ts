import { z } from 'zod'
import { idSchema, type Id } from '../base/ids.ts'
import type { OwnEdit, RecordEditOf, RecordSchema } from '../base/table.ts'
import { runEditSchemas, type RunEdit } from '../run/run-edit.ts'
import { scopeSchema, type Scope } from './scope.ts'
import type { declarations } from './tables.ts'
import { declared, tableNames, type TableName } from './tables.ts'

/** Most edits of one gesture: more than the notes of a board, or twice the people of a workshop. */
export const maxEditsAtOnce = 5000

/** An edit that adds, changes or removes one record. */
export type RecordEdit = RecordEditOf<typeof declarations>

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

export type UndoEdit = z.infer<(typeof undoEditSchemas)[number]>
export type Edit = RecordEdit | RunEdit | UndoEdit
/** Edits that belong together: made as one gesture, undone in one step. */
export type EditList = readonly (RecordEdit | RunEdit)[]
export type EditKind = Edit['kind']
