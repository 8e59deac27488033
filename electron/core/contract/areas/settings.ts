import { z } from 'zod'
import { backupProblems } from '../../backup/backup.ts'
import { languageSchema } from '../../text/language.ts'
import { instantSchema } from '../../base/ids.ts'
import { call, everyone, facilitator, nothing } from '../call.ts'

export const settingsSchema = z.strictObject({
  language: languageSchema,
  theme: z.enum(['system', 'light', 'dark']),
  /** The alarm of a slot sounds. */
  sound: z.boolean(),
  /** How large the words to say are wanted on the console, in CSS pixels. */
  sayPx: z.int().min(22).max(34),
})
export type Settings = z.infer<typeof settingsSchema>

/** What holds until something else is chosen. */
export const firstSettings = (language: Settings['language']): Settings => ({
  language,
  theme: 'system',
  sound: true,
  sayPx: 28,
})

export const hostHealthSchema = z.strictObject({
  disk: z.enum(['ok', 'low', 'full', 'failing']),
  writable: z.boolean(),
  dataDir: z.string(),
  newestBackupMs: instantSchema.nullable(),
  /** Backups have failed since then and go on being tried; null once one is made. */
  backupTrouble: z.strictObject({ sinceMs: instantSchema, why: z.enum(backupProblems) }).nullable(),
})
export type HostHealth = z.infer<typeof hostHealthSchema>

/** This installation: what was chosen for it, and how its data folder is. */
export const settingsCalls = {
  'settings.get': call(everyone, nothing, settingsSchema),
  'settings.set': call(facilitator, settingsSchema.partial(), settingsSchema),
  'host.health': call(facilitator, nothing, hostHealthSchema),
} as const
