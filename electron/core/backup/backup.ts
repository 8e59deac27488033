import { z } from 'zod'
import { localTextSchema } from '../text/language.ts'
import { instantSchema } from '../base/ids.ts'
import { removedSchema } from './removed-since.ts'

export const backupReasons = [
  'changed',
  'slot-end',
  'migration',
  'import',
  'restore',
  'manual',
  /** No backup: what the log of a damaged file leads to, all of it or as far as it is sound. */
  'history',
  'history-part',
] as const
export type BackupReason = (typeof backupReasons)[number]

/** Why backups fail: no room, the disk takes nothing, or what is copied is not sound. */
export const backupProblems = ['disk-full', 'not-written', 'not-sound'] as const
export type BackupProblem = (typeof backupProblems)[number]

export const backupSchema = z.strictObject({
  id: z.string().regex(/^[0-9A-Za-z_-]{1,80}$/),
  /** Counts up in the order made; 0 where it was made before there were numbers. */
  number: z.int().min(0),
  /** By the clock of then, which may have been wrong. */
  madeMs: instantSchema,
  reason: z.enum(backupReasons),
  seq: z.int().min(0),
  noteCount: z.int(),
})
export type Backup = z.infer<typeof backupSchema>

/** By what people know a backup again, in the time and the words of the room. */
const aboutBackup = z.strictObject({
  timeZone: z.string(),
  people: z.int(),
  /** The slot that ran, else the one that had ended last on that day; null where there was none. */
  during: localTextSchema(200).nullable(),
  after: localTextSchema(200).nullable(),
  /** What was removed before the next backup was made. */
  removed: removedSchema.nullable(),
})
export type AboutBackup = z.infer<typeof aboutBackup>

/** A backup of the list; `about` is null for what the log gives, and where it cannot be read. */
export const toldBackupSchema = backupSchema.extend({ about: aboutBackup.nullable() })
export type ToldBackup = z.infer<typeof toldBackupSchema>
