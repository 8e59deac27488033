import { z } from 'zod'
import { shownBoardSchema } from '../stage/stage-board.ts'
import { stageStateSchema } from '../stage/stage-state.ts'
import { languageSchema } from '../text/language.ts'
import { idSchema, instantSchema } from '../workshop/ids.ts'

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

/** The room: the workshop that is on, and what its projector shows. */
export const roomSchema = z.strictObject({
  /** Null while no workshop is open. */
  workshopId: idSchema.nullable(),
  stage: stageStateSchema,
  question: runQuestionSchema.nullable(),
  /** A slot runs and is not paused: the laptop must not fall asleep. */
  running: z.boolean(),
})

/** What the facilitator can do to the stage. */
export const stageActSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['slot', 'timer', 'black', 'freeze', 'language']) }),
  /** A break that the agenda does not know, and back; null leaves open when it ends. */
  z.strictObject({ kind: z.literal('break'), backAtMs: instantSchema.nullable() }),
  /** A board, or the part of it that is named; `slot` takes it off. */
  shownBoardSchema.extend({ kind: z.literal('board') }),
  z.strictObject({ kind: z.literal('second-language'), language: languageSchema.nullable() }),
])

/** What a clicker or a key asks for, wherever it was pressed. */
export const presses = [
  'start-pause',
  'next',
  'previous',
  'more',
  'less',
  'more-five',
  'less-five',
  'black',
  'freeze',
  'timer',
  'language',
] as const

export type Room = z.infer<typeof roomSchema>
export type RunQuestion = z.infer<typeof runQuestionSchema>
export type StageAct = z.infer<typeof stageActSchema>
export type Press = (typeof presses)[number]
