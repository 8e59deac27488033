import { z } from 'zod'
import type { ToldCurrency } from '../../text/currencies.ts'
import { isExpression } from './expression.ts'
import { models } from './models.ts'
import { units } from './quantity.ts'

/** A name in a formula; one that ends in a figure is the same thing in another case. */
const nameSchema = z.string().regex(/^[a-z][a-zA-Z]{0,30}\d?$/)
export const expressionSchema = z
  .string()
  .max(160)
  .refine(isExpression, { message: 'not an expression' })
const placesSchema = z.int().min(0).max(2)

/** The values that an input can take, and the one that ships. */
const rangeSchema = z.strictObject({
  min: z.number(),
  max: z.number(),
  step: z.number().positive(),
  value: z.number(),
})
export type InputRange = z.infer<typeof rangeSchema>

const named = { name: nameSchema, places: placesSchema.optional() }
/** Something that is calculated. */
const sum = { ...named, expression: expressionSchema, unit: z.enum(units) }

function inputSchema<Text extends z.ZodType>(text: Text) {
  const amounts = z.strictObject({
    ...{ USD: rangeSchema, KHR: rangeSchema, CNY: rangeSchema },
  } satisfies Record<ToldCurrency, unknown>)
  return z.discriminatedUnion('unit', [
    z.strictObject({ ...named, label: text, unit: z.literal('money'), amounts }),
    z.strictObject({
      ...{ ...named, label: text, range: rangeSchema },
      unit: z.enum(units).exclude(['money']),
    }),
  ])
}

/**
 * A formula as data: what goes in, and what comes out by which sums. Names hold in the whole lesson, so
 * that one slide can go on from another.
 */
export function formulaSchema<Text extends z.ZodType>(text: Text) {
  return z.strictObject({
    kind: z.literal('formula'),
    model: z.enum([...models, 'plain']),
    inputs: z.array(inputSchema(text)).max(12),
    /** What the texts of the lesson tell beside the lines that are drawn. */
    also: z.array(z.strictObject(sum)).max(12).default([]),
    lines: z
      .array(
        z.strictObject({
          ...{ ...sum, label: text },
          /** The sum in words, where signs alone do not say it; each number in it is a `{value:name}`. */
          shown: text.optional(),
          /** What the result counts. */
          counts: text.optional(),
          /** An amount that has cents even where it is whole. */
          cents: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(6),
    /** The line whose result the slide is about, from 0. */
    mark: z.int().min(0).max(5),
  })
}

/** A formula that is only text, as older courses have them. */
export function writtenFormulaSchema<Text extends z.ZodType>(text: Text) {
  return z.strictObject({
    kind: z.literal('formula'),
    model: z.literal('words'),
    ...writtenLines(text),
  })
}

/** The lines of a formula as they are drawn: what is calculated, how, and what comes out. */
export const writtenLines = <Text extends z.ZodType>(text: Text) => ({
  lines: z
    .array(z.strictObject({ name: text, expression: text, value: text }))
    .min(1)
    .max(6),
  mark: z.int().min(0).max(5),
})
