import { z } from 'zod'
import { desktopSchema, stageRequestSchema } from '../../stage/desktop.ts'
import { call, facilitator, nothing } from '../call.ts'

/** The laptop's windows and displays. */
export const desktopCalls = {
  /** Null where there are no windows to place, as in a browser. */
  'desktop.get': call(facilitator, nothing, desktopSchema.nullable()),
  'desktop.place': call(facilitator, z.strictObject({ request: stageRequestSchema }), nothing),
} as const
