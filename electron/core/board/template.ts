import { z } from 'zod'
import { localTextSchema } from '../text/language.ts'

/** Paper colours of a note, named as people say them. */
export const noteColours = ['sun', 'coral', 'mint', 'sky', 'lilac', 'paper'] as const
export type NoteColour = (typeof noteColours)[number]

/** What a row of a board holds. */
export const rowKinds = ['notes', 'curve', 'score', 'choice', 'text', 'computed'] as const
export type RowKind = (typeof rowKinds)[number]

const key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
/** Board units: 1 unit = 1 CSS pixel at 100 %, whole numbers. */
const units = (min: number, max: number) => z.int().min(min).max(max)

export const columnSchema = z.strictObject({
  key,
  title: localTextSchema(120),
  width: units(80, 800),
})
export type Column = z.infer<typeof columnSchema>

export const rowSchema = z.strictObject({
  key,
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
})
export type Row = z.infer<typeof rowSchema>

const defaultScale = { min: -2, max: 2, step: 0.5 }

/** Lowest and highest value of a curve row, and the step between. */
export const curveScale = (row: Row) => row.scale ?? defaultScale

const unique = (list: readonly { readonly key: string }[]) =>
  new Set(list.map((one) => one.key)).size === list.length

/** A board as data: one engine draws, edits and prints every template. */
export const boardTemplateSchema = z.strictObject({
  title: localTextSchema(120),
  columns: z.array(columnSchema).min(1).max(24).refine(unique, { message: 'column keys differ' }),
  rows: z.array(rowSchema).min(1).max(24).refine(unique, { message: 'row keys differ' }),
  /** Size of a new note in board units. */
  note: z.strictObject({ width: units(40, 400), height: units(30, 400) }),
})
export type BoardTemplate = z.infer<typeof boardTemplateSchema>
