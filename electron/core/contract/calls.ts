import type { z } from 'zod'
import { boardCalls } from './areas/board.ts'
import { desktopCalls } from './areas/desktop.ts'
import { exportCalls } from './areas/export.ts'
import { filesCalls } from './areas/files.ts'
import { libraryCalls } from './areas/library.ts'
import { liveCalls } from './areas/live.ts'
import { settingsCalls } from './areas/settings.ts'
import { workshopCalls } from './areas/workshop.ts'

/** Every call of the host: who may make it, what goes in, what comes out. */
export const calls = {
  ...libraryCalls,
  ...workshopCalls,
  ...boardCalls,
  ...liveCalls,
  ...filesCalls,
  ...exportCalls,
  ...settingsCalls,
  ...desktopCalls,
} as const

export type CallName = keyof typeof calls
export type CallInput<N extends CallName> = z.infer<(typeof calls)[N]['input']>
export type CallOutput<N extends CallName> = z.infer<(typeof calls)[N]['output']>
