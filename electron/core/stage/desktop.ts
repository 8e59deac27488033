import { z } from 'zod'

/** A display that the stage can be put on. */
export const displayFactSchema = z.strictObject({
  id: z.int(),
  /** As the system names it; may be empty. */
  label: z.string().max(200),
  widthPx: z.int(),
  heightPx: z.int(),
  /** The console is on it. */
  console: z.boolean(),
})

/** Where the stage is: on a display of its own, over or beside the console, or only in the console's preview. */
export const stagePlaceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('display'), displayId: z.int() }),
  z.strictObject({ kind: z.enum(['here', 'window', 'preview']) }),
])

/** The windows and displays of this laptop, as the shell tells of them. */
export const desktopSchema = z.strictObject({
  displays: z.array(displayFactSchema).max(32),
  stage: stagePlaceSchema,
  /** The display that the stage was on is unplugged, and not back yet. */
  projectorGone: z.boolean(),
})

/** Where the facilitator wants the stage; `present` is the second display, else here. */
export const stageRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['present', 'here', 'window', 'preview']) }),
  z.strictObject({ kind: z.literal('display'), displayId: z.int() }),
])

export type DisplayFact = z.infer<typeof displayFactSchema>
export type StagePlace = z.infer<typeof stagePlaceSchema>
export type Desktop = z.infer<typeof desktopSchema>
export type StageRequest = z.infer<typeof stageRequestSchema>
