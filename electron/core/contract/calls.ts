import { z } from 'zod'
import { mapWishSchema } from '../paper/chosen-maps.ts'
import { sleepAnswers } from '../run/ask-after-sleep.ts'
import { languageSchema } from '../text/language.ts'
import { sentEditSchema } from '../workshop/edit.ts'
import { dateSchema, idSchema, instantSchema } from '../workshop/ids.ts'
import { recordSchemas, tableNames } from '../workshop/tables.ts'
import { errorCodes } from './app-error.ts'
import { desktopSchema, stageWishSchema } from './desktop.ts'
import { roomSchema, stageActSchema } from './room.ts'
import type { Role } from './roles.ts'

const call = <I extends z.ZodType, O extends z.ZodType>(
  roles: readonly Role[],
  input: I,
  output: O,
) => ({ roles, input, output })

const facilitator = ['facilitator'] as const
const everyone = ['facilitator', 'stage'] as const
const nothing = z.strictObject({})
const workshopId = idSchema
const seq = z.int().min(0)
const line = z.string().max(200)

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

/** How the file behind a line of the library is. */
export const workshopStates = ['ok', 'missing', 'damaged', 'newer', 'unreadable'] as const

export const librarySummarySchema = z.strictObject({
  id: workshopId,
  name: line,
  place: line,
  firstDate: dateSchema.nullable(),
  dayCount: z.int(),
  createdMs: instantSchema,
  openedMs: instantSchema.nullable(),
  state: z.enum(workshopStates),
})

export const settingsSchema = z.strictObject({
  language: languageSchema,
  theme: z.enum(['system', 'light', 'dark']),
  /** The alarm of a slot sounds. */
  sound: z.boolean(),
})

export const newWorkshopSchema = z.strictObject({
  agendaKey: z.string().max(40),
  name: line.min(1),
  startDate: dateSchema,
  language: languageSchema,
  timeZone: z.string().min(1).max(64),
  place: line,
  facilitator: line,
  organisation: line,
  headCount: z.int().min(0).max(500),
})

export const backupReasons = [
  'changed',
  'slot-end',
  'migration',
  'import',
  'restore',
  'manual',
] as const

export const backupSchema = z.strictObject({
  id: z.string().regex(/^[0-9A-Za-z_-]{1,80}$/),
  /** Counts up in the order made; 0 where it was made before there were numbers. */
  number: z.int().min(0),
  /** By the clock of then, which may have been wrong. */
  madeMs: instantSchema,
  reason: z.enum(backupReasons),
  seq,
  noteCount: z.int(),
})

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

export const hostHealthSchema = z.strictObject({
  disk: z.enum(['ok', 'low', 'full', 'failing']),
  writable: z.boolean(),
  dataDir: z.string(),
  newestBackupMs: instantSchema.nullable(),
})

const turn = z.strictObject({ gesture: idSchema, kind: z.string() }).nullable()
const imported = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('imported'), workshopId }),
  z.strictObject({
    kind: z.literal('rejected'),
    /** Where in the file: `line:column path`. */
    place: z.string(),
    /** Its sentence stands in `assets/texts/import.json` by this code, with places for the values. */
    problem: z.strictObject({ code: z.string(), values: z.record(z.string(), z.string()) }),
  }),
])

/** Every call of the host: who may make it, what goes in, what comes out. */
export const calls = {
  'settings.get': call(everyone, nothing, settingsSchema),
  'settings.set': call(facilitator, settingsSchema.partial(), settingsSchema),
  'host.health': call(facilitator, nothing, hostHealthSchema),
  'library.list': call(facilitator, nothing, z.array(librarySummarySchema)),
  'library.agendas': call(
    facilitator,
    nothing,
    z.array(
      z.strictObject({
        key: z.string(),
        title: z.strictObject({ en: z.string(), km: z.string(), zh: z.string() }),
        dayCount: z.int(),
        theoryMin: z.int(),
        practiceMin: z.int(),
      }),
    ),
  ),
  'library.create': call(facilitator, newWorkshopSchema, z.strictObject({ workshopId })),
  /** Puts the workshop's files into the data folder's trash; `library.putBack` undoes it. */
  'library.remove': call(facilitator, z.strictObject({ workshopId }), nothing),
  'library.putBack': call(facilitator, z.strictObject({ workshopId }), nothing),
  /** Takes a file that was sent in whole by `file.begin` and `file.append`. */
  'library.import': call(facilitator, z.strictObject({ fileId: idSchema }), imported),
  'file.begin': call(
    facilitator,
    z.strictObject({ name: z.string().max(255), sizeBytes: z.int().min(0).max(268_435_456) }),
    z.strictObject({ fileId: idSchema }),
  ),
  'file.append': call(
    facilitator,
    z.strictObject({ fileId: idSchema, offset: z.int().min(0), base64: z.base64().max(700_000) }),
    z.strictObject({ receivedBytes: z.int() }),
  ),
  'file.discard': call(facilitator, z.strictObject({ fileId: idSchema }), nothing),
  /**
   * Draws boards, one PDF each; the caller's `exportId` is for progress, cancel and fetching. They go
   * into the folder of `export.folder`, or wait for `export.read` until they are discarded.
   */
  'export.maps': call(
    facilitator,
    mapWishSchema.extend({
      workshopId,
      exportId: idSchema,
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
  'workshop.open': call(everyone, z.strictObject({ workshopId }), snapshotSchema),
  'workshop.edit': call(
    facilitator,
    z.strictObject({ workshopId, edits: z.array(sentEditSchema).min(1).max(200) }),
    z.array(editResultSchema),
  ),
  'workshop.turns': call(
    facilitator,
    z.strictObject({ workshopId, scope: z.string().max(60) }),
    z.strictObject({ undo: turn, redo: turn }),
  ),
  /** The board of a template and a group, null for the whole class; made where there is none. */
  'board.open': call(
    facilitator,
    z.strictObject({ workshopId, templateId: idSchema, groupId: idSchema.nullable() }),
    z.strictObject({ boardId: idSchema }),
  ),
  'room.get': call(everyone, nothing, roomSchema),
  /** Puts a workshop into the room, or with null takes it out; the stage follows. */
  'room.enter': call(
    facilitator,
    z.strictObject({ workshopId: workshopId.nullable() }),
    roomSchema,
  ),
  'room.stage': call(facilitator, z.strictObject({ act: stageActSchema }), roomSchema),
  /** Answers the question after a sleep; without a question nothing happens. */
  'room.answer': call(facilitator, z.strictObject({ answer: z.enum(sleepAnswers) }), roomSchema),
  /** Null where there are no windows to place, as in a browser. */
  'desktop.get': call(facilitator, nothing, desktopSchema.nullable()),
  'desktop.place': call(facilitator, z.strictObject({ wish: stageWishSchema }), nothing),
  'backup.list': call(facilitator, z.strictObject({ workshopId }), z.array(backupSchema)),
  'backup.make': call(facilitator, z.strictObject({ workshopId }), backupSchema),
  /** Goes back to a backup; the state before it is backed up first, and named for undo. */
  'backup.restore': call(
    facilitator,
    z.strictObject({ workshopId, backupId: backupSchema.shape.id }),
    z.strictObject({ undoBackupId: backupSchema.shape.id.nullable() }),
  ),
} as const

export type CallName = keyof typeof calls
export type CallInput<N extends CallName> = z.infer<(typeof calls)[N]['input']>
export type CallOutput<N extends CallName> = z.infer<(typeof calls)[N]['output']>

export type Settings = z.infer<typeof settingsSchema>
export type LibrarySummary = z.infer<typeof librarySummarySchema>
export type WorkshopState = (typeof workshopStates)[number]
export type NewWorkshop = z.infer<typeof newWorkshopSchema>
export type Backup = z.infer<typeof backupSchema>
export type BackupReason = (typeof backupReasons)[number]
export type Snapshot = z.infer<typeof snapshotSchema>
export type EditResult = z.infer<typeof editResultSchema>
export type HostHealth = z.infer<typeof hostHealthSchema>
