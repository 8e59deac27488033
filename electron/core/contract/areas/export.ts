import { z } from 'zod'
import { documentOrderSchema } from '../../paper/documents/all.ts'
import { idSchema } from '../../base/ids.ts'
import { agendaKey, call, facilitator, line, nothing, workshopId } from '../call.ts'

/** Why an export gives up; what was finished before stays. */
export const exportFailures = [
  'folder-missing',
  'no-space',
  'read-only',
  'not-allowed',
  'timed-out',
  'crashed',
  'write-failed',
] as const
export type ExportFailure = (typeof exportFailures)[number]

/** The files that were finished, in order. */
const exportedFiles = z.array(z.strictObject({ name: z.string(), sizeBytes: z.int() }))
const exportFolder = z.strictObject({ path: z.string().nullable() })

/** What came of a file that was to be saved: on the laptop, or ready to be fetched by a page. */
export const savedFileSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['saved', 'waiting']), name: z.string(), sizeBytes: z.int() }),
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({
    kind: z.literal('failed'),
    code: z.enum([
      'folder-missing',
      'no-space',
      'read-only',
      'not-allowed',
      'exists',
      'write-failed',
    ]),
  }),
])
export type SavedFile = z.infer<typeof savedFileSchema>

/** Whose file is saved; the caller's `exportId` is for fetching it. */
const toSave = z.strictObject({ exportId: idSchema, to: z.enum(['dialog', 'page']) })

/** Files that leave the app: printed ones, and workshops and templates to be handed over. */
export const exportCalls = {
  /**
   * Draws documents, one PDF each; the caller's `exportId` is for progress, cancel and fetching. They go
   * into the folder of `export.folder`, or wait for `export.read` until they are discarded.
   */
  'export.documents': call(
    facilitator,
    z.strictObject({
      workshopId,
      exportId: idSchema,
      order: documentOrderSchema,
      to: z.enum(['folder', 'page']),
    }),
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['done', 'cancelled']), files: exportedFiles }),
      z.strictObject({
        kind: z.literal('failed'),
        code: z.enum(exportFailures),
        files: exportedFiles,
      }),
    ]),
  ),
  /** The workshop as one `.sala` file, where the system's dialog says, or for `export.read`. */
  'export.copy': call(facilitator, toSave.extend({ workshopId }), savedFileSchema),
  /** An own agenda template as a `.sala-course` file, likewise. */
  'export.agenda': call(facilitator, toSave.extend({ agendaKey }), savedFileSchema),
  'export.cancel': call(facilitator, z.strictObject({ exportId: idSchema }), nothing),
  /** A piece of a finished file from `offset` on; empty at its end. */
  'export.read': call(
    facilitator,
    z.strictObject({ exportId: idSchema, name: line, offset: z.int().min(0) }),
    z.strictObject({ base64: z.string() }),
  ),
  'export.discard': call(facilitator, z.strictObject({ exportId: idSchema }), nothing),
  /** The laptop's folder for files, to be shown; null where there is none, as in a browser. */
  'export.folder': call(facilitator, nothing, exportFolder),
  /** Has the system ask for another folder; without a choice it stays. */
  'export.chooseFolder': call(facilitator, nothing, exportFolder),
  /** Shows the folder in the system's file manager. */
  'export.reveal': call(facilitator, nothing, nothing),
} as const
