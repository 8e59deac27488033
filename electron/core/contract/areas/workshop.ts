import { z } from 'zod'
import { backupSchema, toldBackupSchema } from '../../backup/backup.ts'
import { audiencePlanSchema } from '../../course/audience-plan.ts'
import { extrasSchema } from '../../course/extras.ts'
import { lessonsSchema } from '../../course/lesson.ts'
import { sentEditSchema } from '../../workshop/edit.ts'
import { gestureNameSchema } from '../../workshop/gesture-act.ts'
import { idSchema } from '../../base/ids.ts'
import { scopeSchema } from '../../workshop/scope.ts'
import { recordSchemas, tableNames } from '../../workshop/tables.ts'
import { errorCodes } from '../app-error.ts'
import { call, everyone, facilitator, workshopId } from '../call.ts'

const seq = z.int().min(0)

export const snapshotSchema = z.strictObject({
  workshopId,
  seq,
  writable: z.boolean(),
  records: z.strictObject(
    Object.fromEntries(tableNames.map((table) => [table, z.array(recordSchemas[table])])) as {
      [T in keyof typeof recordSchemas]: z.ZodArray<(typeof recordSchemas)[T]>
    },
  ),
})
export type Snapshot = z.infer<typeof snapshotSchema>

export const keptFieldSchema = z.strictObject({
  table: z.enum(tableNames),
  id: idSchema,
  field: z.string(),
})

/** One answer for each edit sent. `committed` is said only after COMMIT has returned. */
export const editResultSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('committed'),
    id: idSchema,
    seq,
    kept: z.array(keptFieldSchema),
  }),
  z.strictObject({ kind: z.literal('refused'), id: idSchema, reason: z.enum(errorCodes) }),
])
export type EditResult = z.infer<typeof editResultSchema>

/** Most bytes of one gesture, as JSON: more than any roster or board that a workshop may hold. */
export const maxEditBytes = 16 * 1024 * 1024

const turn = z.strictObject({ gesture: idSchema, name: gestureNameSchema }).nullable()

/** One workshop: what is in it, edits and their undo, its backups and the way back to one. */
export const workshopCalls = {
  'workshop.open': call(everyone, z.strictObject({ workshopId }), snapshotSchema),
  /** The lessons of the workshop's course; none where its course is not here. They never change. */
  'workshop.lessons': call(everyone, z.strictObject({ workshopId }), lessonsSchema),
  /** What the workshop's course has for each audience; nothing where its course is not here. */
  'workshop.audiences': call(facilitator, z.strictObject({ workshopId }), audiencePlanSchema),
  /** What the workshop's course has beside its agenda; nothing where its course is not here. It never changes. */
  'workshop.extras': call(everyone, z.strictObject({ workshopId }), extrasSchema),
  'workshop.edit': call(
    facilitator,
    z.strictObject({ workshopId, edits: z.array(sentEditSchema).min(1).max(200) }),
    z.array(editResultSchema),
  ),
  /** A gesture that is too large for a message, such as a long roster: `SentEdit` as a JSON file. */
  'workshop.editFromFile': call(
    facilitator,
    z.strictObject({ workshopId, fileId: idSchema }),
    editResultSchema,
  ),
  'workshop.undoState': call(
    facilitator,
    z.strictObject({ workshopId, scope: scopeSchema }),
    z.strictObject({ undo: turn, redo: turn }),
  ),
  /** Newest first; at the end what a damaged workshop's own log leads to, where there is such. */
  'backup.list': call(facilitator, z.strictObject({ workshopId }), z.array(toldBackupSchema)),
  'backup.make': call(facilitator, z.strictObject({ workshopId }), backupSchema),
  /** Goes back to a backup; the state before it is backed up first, and named for undo. */
  'backup.restore': call(
    facilitator,
    z.strictObject({ workshopId, backupId: backupSchema.shape.id }),
    z.strictObject({ undoBackupId: backupSchema.shape.id.nullable() }),
  ),
} as const
