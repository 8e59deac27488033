import { z } from 'zod'
import { fullTextSchema } from '../text/language.ts'
import { partKeySchema as key } from '../base/part-key.ts'

const line = fullTextSchema(300)

const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: fullTextSchema(600) }),
  z.strictObject({ kind: z.literal('list'), items: z.array(line).min(1).max(12) }),
  /** Columns head the cells; each row has its own head. */
  z.strictObject({
    kind: z.literal('table'),
    columns: z.array(line).min(1).max(4),
    rows: z
      .array(z.strictObject({ title: line, cells: z.array(line).min(1).max(4) }))
      .min(1)
      .max(12),
  }),
  /** Lines to write on: what is asked stands before each. */
  z.strictObject({ kind: z.literal('form'), lines: z.array(line).min(1).max(12) }),
])
export type CardBlock = z.infer<typeof blockSchema>

/** A board that is filled in already, to be read and not to be worked on. */
const filledBoardSchema = z.strictObject({
  board: key,
  curve: z.array(
    z.strictObject({ column: key, value: z.number(), emoji: z.string().max(8), label: line }),
  ),
  notes: z.array(
    z.strictObject({
      column: key,
      row: key,
      text: line,
      severity: z.int().min(1).max(3).optional(),
    }),
  ),
})

/** A page that is printed and handed out in a slot. */
export const cardSchema = z.strictObject({
  key,
  /** The slot in which it is first used. */
  slot: key,
  title: fullTextSchema(120),
  paper: z.enum(['a4', 'a5', 'a6']),
  blocks: z.array(blockSchema).min(1).max(20),
  map: filledBoardSchema.optional(),
})
export type Card = z.infer<typeof cardSchema>
