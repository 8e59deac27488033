import { z } from 'zod'
import { partKeySchema } from '../../base/part-key.ts'
import { sleepAnswers } from '../../run/ask-after-sleep.ts'
import { runQuestionSchema } from '../../run/run-question.ts'
import { stageActSchema } from '../../stage/stage-act.ts'
import { stageStateSchema } from '../../stage/stage-state.ts'
import { textScaleSchema } from '../../stage/text-scale.ts'
import { instantSchema } from '../../base/ids.ts'
import { call, everyone, facilitator, nothing, workshopId } from '../call.ts'

/** The room: the workshop that is on, and what its projector shows. */
export const roomSchema = z.strictObject({
  /** Null while no workshop is open. */
  workshopId: workshopId.nullable(),
  stage: stageStateSchema,
  /** How large text on the stage is on the screen that shows it, in percent. */
  textScale: textScaleSchema,
  question: runQuestionSchema.nullable(),
  /** A slot runs and is not paused: the laptop must not fall asleep. */
  running: z.boolean(),
})
export type Room = z.infer<typeof roomSchema>

/** The workshop that is on, and its stage. */
export const liveCalls = {
  'room.get': call(everyone, nothing, roomSchema),
  /** Puts a workshop into the room, or with null takes it out; the stage follows. */
  'room.enter': call(
    facilitator,
    z.strictObject({ workshopId: workshopId.nullable() }),
    roomSchema,
  ),
  'room.stage': call(facilitator, z.strictObject({ act: stageActSchema }), roomSchema),
  /**
   * A break that the agenda does not know, or an energiser of the course, and its end; a null `backAtMs`
   * leaves open when the room is to be back.
   */
  'room.break': call(
    facilitator,
    z.strictObject({
      energiser: partKeySchema.nullable(),
      backAtMs: instantSchema.nullable(),
      holds: z.boolean(),
    }),
    roomSchema,
  ),
  'room.breakOver': call(facilitator, nothing, roomSchema),
  /** One stop on, or back, as a clicker goes; beyond the last and the first one to another slot. */
  'room.walk': call(facilitator, z.strictObject({ way: z.enum(['forward', 'back']) }), nothing),
  /** Chooses the size of text for the screen that shows the stage now; it is kept for that screen. */
  'room.textScale': call(facilitator, z.strictObject({ scale: textScaleSchema }), roomSchema),
  /** Answers the question after a sleep; without a question nothing happens. */
  'room.answer': call(facilitator, z.strictObject({ answer: z.enum(sleepAnswers) }), roomSchema),
} as const
