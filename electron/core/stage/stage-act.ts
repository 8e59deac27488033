import { z } from 'zod'
import { languageSchema } from '../text/language.ts'
import { partKeySchema } from '../base/part-key.ts'
import { idSchema } from '../base/ids.ts'
import { shownBoardSchema } from './stage-board.ts'
import { wallThemes } from './stage-state.ts'

/** What the facilitator can do to the stage. */
export const stageActSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['slot', 'timer', 'groups', 'black', 'freeze', 'language', 'test-card']),
  }),
  /** A board, or the part of it that is named; `slot` takes it off. */
  shownBoardSchema.extend({ kind: z.literal('board') }),
  /** A stop of the slot that runs. */
  z.strictObject({
    kind: z.literal('stop'),
    slotId: idSchema,
    step: partKeySchema,
    slide: partKeySchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('first-language'), language: languageSchema }),
  z.strictObject({ kind: z.literal('second-language'), language: languageSchema.nullable() }),
  z.strictObject({ kind: z.literal('theme'), theme: z.enum(wallThemes) }),
])
export type StageAct = z.infer<typeof stageActSchema>
