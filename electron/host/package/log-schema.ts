import { z } from 'zod'
import { keptFieldSchema } from '../../core/contract/areas/workshop.ts'
import { editsSchema } from '../../core/workshop/edit.ts'
import { formatVersion } from '../../core/workshop/formats/format.ts'
import { idSchema, instantSchema } from '../../core/base/ids.ts'
import { maxSeq } from '../../core/workshop/log-entry.ts'
import { scopeSchema } from '../../core/workshop/scope.ts'
import { tableNames } from '../../core/workshop/tables.ts'

/** Its fields are judged by replay, against the schema of its table. */
const recordSchema = z.looseObject({ id: idSchema }).nullable()
const version = z.int().min(1).max(formatVersion)
const name = z.string().regex(/^[a-z][a-z_]{0,39}$/)

const changeOf = <T extends z.ZodType>(table: T) =>
  z.strictObject({ table, id: idSchema, before: recordSchema, after: recordSchema })

/** What every version of the format has in common in one line of `log.jsonl`. Frozen. */
export const logLineSchema = z.strictObject({
  seq: z.int().min(1).max(maxSeq),
  editId: idSchema,
  atMs: instantSchema,
  actor: z.string().min(1).max(200),
  scope: z.string().min(1).max(200),
  gesture: idSchema,
  turn: z.strictObject({ kind: z.enum(['undo', 'redo']), gesture: idSchema }).nullable(),
  edit: z.looseObject({ kind: z.string().min(1).max(80) }),
  changes: z.array(changeOf(name)),
  kept: z.array(z.strictObject({ table: name, id: idSchema, field: z.string().max(80) })),
})

/** One line of `log.jsonl` as today's format writes it. */
export const logEntrySchema = logLineSchema.extend({
  scope: scopeSchema,
  edit: z.union([
    z.strictObject({ kind: z.literal('found'), origin: z.enum(['new', 'import']) }),
    z.strictObject({ kind: z.literal('migrated'), from: version, to: version }),
    z.strictObject({ kind: z.literal('gesture'), edits: editsSchema }),
  ]),
  changes: z.array(changeOf(z.enum(tableNames))),
  kept: z.array(keptFieldSchema),
})
