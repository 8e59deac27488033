import { z } from 'zod'
import { fullTextSchema } from '../text/language.ts'
import { tracks, type Track } from '../workshop/audience.ts'
import { dayBeforeFigureSchema, courseFigureSchema } from './figure.ts'
import { partKeySchema } from '../base/part-key.ts'

const short = fullTextSchema(300)

export const slideSchema = z.strictObject({
  key: partKeySchema,
  title: short,
  points: z.array(z.strictObject({ key: partKeySchema, text: short })).max(4),
  figure: z
    .discriminatedUnion('kind', [courseFigureSchema(short), dayBeforeFigureSchema])
    .nullable(),
})
export type Slide = z.infer<typeof slideSchema>

/** What a step of a slot's script holds beside what the agenda shows of it. */
export const lessonStepSchema = z.strictObject({
  /** Of the script's step. */
  key: partKeySchema,
  /** What the room reads; null where the step is the facilitator's alone. */
  stage: fullTextSchema(400).nullable(),
  /** What to say, in spoken words. */
  say: fullTextSchema(2000).nullable(),
  /** What the room will answer, and how to take it. */
  expect: fullTextSchema(2000).nullable(),
  /** An example of each trade. */
  examples: z
    .strictObject(
      Object.fromEntries(tracks.map((track) => [track, fullTextSchema(600)])) as Record<
        Track,
        ReturnType<typeof fullTextSchema>
      >,
    )
    .nullable(),
  slides: z.array(slideSchema).max(12),
  /** The step whose minutes the groups share, where `{minutesEach}` does not mean this one's. */
  minutesOf: partKeySchema.optional(),
})
export type LessonStep = z.infer<typeof lessonStepSchema>

/** All that is needed to teach one slot of a course. */
export const lessonSchema = z.strictObject({
  /** Of the pack's slot. */
  key: partKeySchema,
  /** What the room takes away from it, in one line. */
  youWillHave: short.nullable(),
  steps: z.array(lessonStepSchema).max(30),
})
export type Lesson = z.infer<typeof lessonSchema>

/** What is taught in each slot of a course, by the slot's key in its pack. */
export const lessonsSchema = z.record(partKeySchema, lessonSchema)
export type Lessons = Readonly<Record<string, Lesson>>
