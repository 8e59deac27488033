import { z } from 'zod'
import { keptFieldSchema } from '../../core/contract/calls.ts'
import { editSchema } from '../../core/workshop/edit.ts'
import { idSchema, instantSchema } from '../../core/workshop/ids.ts'
import { tableNames } from '../../core/workshop/tables.ts'

/** Its fields are judged by replay, against the schema of its table. */
const recordSchema = z.looseObject({ id: idSchema }).nullable()

/** One line of `log.jsonl`. */
export const logEntrySchema = z.strictObject({
  seq: z.int().min(1),
  editId: idSchema,
  atMs: instantSchema,
  actor: z.string().min(1).max(200),
  scope: z.union([z.enum(['agenda', 'people']), z.templateLiteral(['board:', z.uuid()])]),
  gesture: idSchema,
  turn: z.strictObject({ kind: z.enum(['undo', 'redo']), gesture: idSchema }).nullable(),
  edit: z.union([
    z.strictObject({ kind: z.literal('found'), origin: z.enum(['new', 'import']) }),
    editSchema,
  ]),
  changes: z.array(
    z.strictObject({
      table: z.enum(tableNames),
      id: idSchema,
      before: recordSchema,
      after: recordSchema,
    }),
  ),
  kept: z.array(keptFieldSchema),
})
