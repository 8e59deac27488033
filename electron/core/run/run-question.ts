import { z } from 'zod'
import { instantSchema } from '../base/ids.ts'

const gapMs = z.int().min(0)

/** What the host asks about time that nobody watched, until somebody answers; the slot stands still meanwhile. */
export const runQuestionSchema = z.discriminatedUnion('what', [
  /** The laptop slept; not `sure` where the wall clock may just have been set. */
  z.strictObject({ what: z.literal('slept'), gapMs, sure: z.boolean() }),
  /** Sala was off for so long, by a clock that may have been set meanwhile. */
  z.strictObject({ what: z.literal('away'), gapMs }),
  /** While Sala was off the clock was set back, to this instant. */
  z.strictObject({ what: z.literal('set-back'), toMs: instantSchema }),
])
export type RunQuestion = z.infer<typeof runQuestionSchema>
