import { z } from 'zod'
import { shownBoardSchema } from '../stage/stage-board.ts'
import { stageStateSchema } from '../stage/stage-state.ts'
import { languageSchema } from '../text/language.ts'
import { idSchema, instantSchema } from '../workshop/ids.ts'

/** What the host asks after a sleep, until somebody answers; the slot stands still meanwhile. */
export const sleepQuestionSchema = z.strictObject({
  gapMs: z.int().min(0),
  /** False where the wall clock may just have been set. */
  sure: z.boolean(),
})

/** The room: the workshop that is on, and what its projector shows. */
export const roomSchema = z.strictObject({
  /** Null while no workshop is open. */
  workshopId: idSchema.nullable(),
  stage: stageStateSchema,
  question: sleepQuestionSchema.nullable(),
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
export type SleepAsked = z.infer<typeof sleepQuestionSchema>
export type StageAct = z.infer<typeof stageActSchema>
export type Press = (typeof presses)[number]
