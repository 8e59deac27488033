import { z } from 'zod'
import { fullTextSchema } from '../text/language.ts'
import { partKeySchema as key } from '../base/part-key.ts'

const title = fullTextSchema(120)
const text = fullTextSchema(600)
const items = z.array(text).min(1).max(12)
const asked = z.strictObject({ key, text })

const scaleSchema = z.strictObject({
  min: z.int(),
  max: z.int(),
  labels: z.array(z.strictObject({ value: z.int(), text })).min(2),
})

/** A question that is answered by a mark between two ends. */
const markSchema = z.strictObject({
  key,
  min: z.int(),
  max: z.int(),
  text,
  low: text,
  high: text,
})

const reactionSchema = z.strictObject({
  key,
  title,
  intro: text,
  scale: scaleSchema,
  items: z.array(asked).min(1),
  recommend: markSchema,
  open: z.array(asked),
  thanks: text,
})

const pulseSchema = z.strictObject({ key, title, question: markSchema, open: asked, thanks: text })

const preCourseSchema = z.strictObject({
  key,
  title,
  intro: text,
  /** `board` names board and column to which an answer can be brought: `stay-leave/leave`. */
  questions: z.array(z.strictObject({ key, text, board: z.string().optional() })).min(1),
  bring: z.strictObject({ title, items }),
  rules: z.strictObject({ title, items }),
  supervisor: z.strictObject({ title, text }),
})

const followUpFormSchema = z.strictObject({
  key,
  title,
  intro: text,
  fields: z
    .array(
      z.strictObject({
        key,
        kind: z.enum(['status', 'behaviours', 'number', 'text', 'choice']),
        text,
        choices: z.array(text).min(2).optional(),
      }),
    )
    .min(1),
})

const followUpSchema = z.strictObject({
  key,
  /** Days after the course. */
  days: z.array(z.int().min(1).max(365)).min(1),
  behaviourScale: scaleSchema,
  behaviours: z.array(z.strictObject({ key, self: text, supervisor: text, sign: text })).min(1),
  self: followUpFormSchema,
  supervisor: followUpFormSchema,
})

/** What people fill in around the course: before it, at its end, and on the days of follow-up. */
export const formsSchema = z.strictObject({
  reaction: reactionSchema,
  pulse: pulseSchema,
  'pre-course': preCourseSchema,
  'follow-up': followUpSchema,
  'coaching-note': z.strictObject({
    key,
    title,
    fields: z.array(z.strictObject({ key, text, hint: text })).min(1),
  }),
  'peer-feedback': z.strictObject({
    key,
    title,
    rule: text,
    columns: z.array(z.strictObject({ key, title, starter: text })).min(1),
  }),
  'five-habits': z.strictObject({
    key,
    title,
    intro: text,
    habits: z.array(z.strictObject({ key, title, text, signs: items })).min(1),
    promise: text,
  }),
})
export type Forms = z.infer<typeof formsSchema>

/** What is computed when a form is read: whose it is, which course and when, the day after it, until when. */
export const formPlaces = ['name', 'course', 'dates', 'day', 'deadline'] as const
