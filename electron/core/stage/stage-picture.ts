import { z } from 'zod'
import { languageSchema } from '../text/language.ts'
import { slotKinds, slotMethods } from '../agenda/tables.ts'
import { figureSchema } from '../course/figure.ts'
import { dateSchema } from '../base/ids.ts'
import { dayToldSchema } from './day-told.ts'
import { boardPartsSchema } from './stage-board.ts'
import { groupsShownSchema } from './stage-groups.ts'
import { wordsSchema } from './words-in.ts'

/** What the room is told beside the time; the texts stand in `assets/texts/stage.json`. */
export const stageSays = ['fewMinutes', 'lastMinute', 'almostDone', 'wrappingUp', 'paused'] as const
export type StageSays = (typeof stageSays)[number]

const time = z.string().regex(/^\d{2}:\d{2}$/)

const countdownSchema = z.strictObject({
  /** `04:59`; empty in overtime, which is not for the room. */
  text: z.string().max(24),
  phase: z.enum(['normal', 'warning', 'danger', 'overtime']),
  paused: z.boolean(),
  says: z.enum(stageSays).nullable(),
  /** How much of the time has passed, from 0 to 1; null where its length is not known. */
  share: z.number().min(0).max(1).nullable().default(null),
  /** When the time is up; null while paused and in overtime. */
  until: time.nullable().default(null),
})
export type StageCountdown = z.infer<typeof countdownSchema>

/** Defaults are for a picture that an older version has frozen. */
const everyPicture = {
  /** Of the words that the product adds: the first language, then the second where there is one. */
  languages: z.array(languageSchema).max(2).default([]),
  /** What the clock on the wall showed. */
  clock: time.nullable().default(null),
}

/** Which of a slot's stops stands on the wall, from 1. */
const stopPlaceSchema = z.strictObject({ at: z.int().min(1), of: z.int().min(1) })

/** A step as the room sees it: what it says, how long it takes, and whether it lies behind. */
const stageStepSchema = z.strictObject({
  words: wordsSchema,
  /** Minutes that it is given; 0 where it has no time of its own. */
  durationMin: z.int().min(0),
  state: z.enum(['done', 'now', 'later']),
})
export type StageStep = z.infer<typeof stageStepSchema>

/** A figure in the words of the room. */
const roomFigureSchema = z.discriminatedUnion('kind', [figureSchema(wordsSchema), dayToldSchema])
export type RoomFigure = z.infer<typeof roomFigureSchema>

const moduleSchema = z.strictObject({ number: z.int(), title: wordsSchema })

/** What the stage shows, down to the last word: enough to draw it, and to hold it still. */
export const stagePictureSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('waiting'),
    ...everyPicture,
    /** The name of the workshop, as written. */
    name: z.string(),
    /** Some slot has run before. */
    begun: z.boolean().default(true),
    next: wordsSchema,
    /** When the next slot starts, if that is today. */
    startsAt: time.nullable(),
    /** After the last slot of a day: when the next day begins; null while there is none to come. */
    resumes: z
      .strictObject({ inDays: z.int().min(1), date: dateSchema, at: time })
      .nullable()
      .default(null),
  }),
  z.strictObject({
    kind: z.literal('slot'),
    ...everyPicture,
    title: wordsSchema,
    slotKind: z.enum(slotKinds),
    method: z.enum(slotMethods).nullable(),
    module: moduleSchema.nullable(),
    /** What to do, step by step; none where the steps are the facilitator's own. */
    instructions: z.array(wordsSchema),
    countdown: countdownSchema,
  }),
  z.strictObject({
    kind: z.literal('slide'),
    ...everyPicture,
    /** None over a quotation, which stands for itself. */
    title: wordsSchema,
    points: z.array(wordsSchema),
    figure: roomFigureSchema.nullable(),
    stop: stopPlaceSchema,
    /** Whole minutes of the slot that remain; null while paused and in overtime. */
    minutesLeft: z.int().min(0).nullable(),
    /** Of the slot. */
    countdown: countdownSchema,
  }),
  z.strictObject({
    kind: z.literal('steps'),
    ...everyPicture,
    title: wordsSchema,
    method: z.enum(slotMethods).nullable(),
    module: moduleSchema.nullable(),
    /** Those that have a text for the room; one of them is `now`. */
    steps: z.array(stageStepSchema).min(1),
    /** What the room takes away from the slot. */
    youWillHave: wordsSchema,
    /** Of the step that is on: over, it asks for nothing and does not count. */
    stepCountdown: countdownSchema,
    /** Of the slot. */
    countdown: countdownSchema,
  }),
  z.strictObject({
    kind: z.literal('timer'),
    ...everyPicture,
    title: wordsSchema,
    countdown: countdownSchema,
  }),
  z.strictObject({
    kind: z.literal('break'),
    ...everyPicture,
    title: wordsSchema,
    /** When the room is to be back; null where that is not known. */
    backAt: time.nullable(),
    countdown: countdownSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('energiser'),
    ...everyPicture,
    title: wordsSchema,
    /** What to do. */
    task: wordsSchema,
    /** Null where it has no end. */
    countdown: countdownSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('groups'), ...everyPicture, groups: groupsShownSchema }),
  z.strictObject({ kind: z.literal('test-card'), ...everyPicture }),
  z.strictObject({
    kind: z.literal('board'),
    ...everyPicture,
    /** Of the template. */
    title: wordsSchema,
    ...boardPartsSchema.shape,
    /** Null between slots. */
    countdown: countdownSchema.nullable(),
  }),
])
export type StagePicture = z.infer<typeof stagePictureSchema>

/** What stands on the projector. */
export type StageView = StagePicture | { readonly kind: 'black' }
