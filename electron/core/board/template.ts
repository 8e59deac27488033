import { z } from 'zod'
import { localTextSchema } from '../text/language.ts'
import { keySchema, rowSchema, units, type Row } from './row.ts'
import { rowRules } from './rows/all.ts'

export const columnSchema = z.strictObject({
  key: keySchema,
  title: localTextSchema(120),
  width: units(80, 800),
})
export type Column = z.infer<typeof columnSchema>

const unique = (list: readonly { readonly key: string }[]) =>
  new Set(list.map((one) => one.key)).size === list.length

const areSound = (rows: readonly Row[]) =>
  rows.every((row) => (rowRules[row.kind].fault?.(row, rows) ?? null) === null)

/** A board as data: one engine draws, edits and prints every template. */
export const boardTemplateSchema = z.strictObject({
  title: localTextSchema(120),
  columns: z.array(columnSchema).min(1).max(24).refine(unique, { message: 'column keys differ' }),
  rows: z
    .array(rowSchema)
    .min(1)
    .max(24)
    .refine(unique, { message: 'row keys differ' })
    .refine(areSound, { message: 'a row lacks what its kind needs' }),
  /** Size of a new note in board units. */
  note: z.strictObject({ width: units(40, 400), height: units(30, 400) }),
})
export type BoardTemplate = z.infer<typeof boardTemplateSchema>
