import { z } from 'zod'
import { localTextSchema } from '../text/language.ts'

/** Paper colours of a note, named as people say them. */
export const noteColours = ['sun', 'coral', 'mint', 'sky', 'lilac', 'paper'] as const
export type NoteColour = (typeof noteColours)[number]

/** What a row of a board holds. */
export const rowKinds = ['notes', 'curve', 'score', 'computed', 'choice'] as const
export type RowKind = (typeof rowKinds)[number]

/** A word of a template's own, such as the name of a row that notes keep. */
export const keySchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
/** Board units: 1 unit = 1 CSS pixel at 100 %, whole numbers. */
export const units = (min: number, max: number) => z.int().min(min).max(max)

export const rowSchema = z.strictObject({
  key: keySchema,
  kind: z.enum(rowKinds),
  title: localTextSchema(120),
  /** One line under the title: what to write here. */
  hint: localTextSchema(200).optional(),
  height: units(40, 800),
  /** Colour that a new note of this row takes. */
  colour: z.enum(noteColours).optional(),
  /** Notes of this row carry a severity of 1–3. */
  severity: z.boolean().optional(),
  /** Most notes one cell takes. */
  maxNotes: units(1, 200).optional(),
  /** Curve and score rows: lowest and highest value and the step between. */
  scale: z
    .strictObject({ min: z.number(), max: z.number(), step: z.number().positive() })
    .refine((scale) => scale.min < scale.max, { message: 'min must be below max' })
    .optional(),
  /** Computed rows: the score of one row less that of another, by their keys. */
  difference: z.strictObject({ of: keySchema, less: keySchema }).optional(),
  /** Choice rows: what can be chosen, each with a title and what it means. */
  choices: z
    .array(
      z.strictObject({
        key: keySchema,
        title: localTextSchema(120),
        text: localTextSchema(400).optional(),
      }),
    )
    .min(2)
    .max(12)
    .optional(),
})
export type Row = z.infer<typeof rowSchema>

const defaultScale = { min: -2, max: 2, step: 0.5 }

/** Lowest and highest value of a curve row, and the step between. */
export const curveScale = (row: Row) => row.scale ?? defaultScale
