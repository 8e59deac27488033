import { z } from 'zod'
import {
  expressionSchema,
  formulaSchema,
  writtenFormulaSchema,
  writtenLines,
} from './formula/formula.ts'
import type { FullText } from '../text/language.ts'

/** The kinds of figure that a slide can show. */
export const figureKinds = [
  ...['chain', 'table', 'formula', 'matrix', 'bars', 'pair', 'quote'],
  'day-before',
] as const
export type FigureKind = (typeof figureKinds)[number]

/** Stands for what the workshop itself did and made the day before; it has no texts of its own. */
export const dayBeforeFigureSchema = z.strictObject({ kind: z.literal('day-before') })

/** The place of the one thing in a figure that counts, from 0; null where nothing stands out. */
const mark = z.int().min(0).max(11).nullable()

/** The kinds of figure that are drawn as they are written. */
function writtenKinds<Text extends z.ZodType>(text: Text) {
  const column = z.strictObject({ title: text, points: z.array(text).max(6) })
  const ends = z.strictObject({ low: text, high: text })
  return [
    /** One line that gains weight from link to link; `loop` leads from the last back to the first. */
    z.strictObject({
      kind: z.literal('chain'),
      links: z
        .array(z.strictObject({ label: text, note: text.nullable() }))
        .min(2)
        .max(7),
      loop: z.boolean(),
      mark,
    }),
    /** Columns head the cells; each row has its own head. `mark` names a row. */
    z.strictObject({
      kind: z.literal('table'),
      columns: z.array(text).min(1).max(4),
      rows: z
        .array(z.strictObject({ title: text, cells: z.array(text).min(1).max(4) }))
        .min(1)
        .max(8),
      mark,
    }),
    /** Two by two. `cells[0]` is the upper row, each from low to high x; `mark` counts cells by row. */
    z.strictObject({
      kind: z.literal('matrix'),
      x: ends,
      y: ends,
      cells: z.tuple([z.tuple([text, text]), z.tuple([text, text])]),
      mark,
    }),
    /** Two columns beside each other; `better` is the one to follow. */
    z.strictObject({
      kind: z.literal('pair'),
      left: column,
      right: column,
      better: z.enum(['left', 'right']).nullable(),
    }),
    /** Without quotation marks, which are the language's own. */
    z.strictObject({ kind: z.literal('quote'), text, by: text.nullable() }),
  ] as const
}

function barsSchema<Text extends z.ZodType, Value extends z.ZodType>(text: Text, value: Value) {
  return z.strictObject({
    kind: z.literal('bars'),
    unit: text,
    bars: z
      .array(z.strictObject({ label: text, value }))
      .min(2)
      .max(8),
    mark,
  })
}

/** A figure as it is drawn on the stage, in the preview and on paper, in the words that a room reads. */
export function figureSchema<Text extends z.ZodType>(text: Text) {
  return z.discriminatedUnion('kind', [
    ...writtenKinds(text),
    barsSchema(text, z.number()),
    z.strictObject({ kind: z.literal('formula'), ...writtenLines(text) }),
  ])
}

/** A figure as a course holds it: its sums are data, and come to figures where it is drawn. */
export function courseFigureSchema<Text extends z.ZodType>(text: Text) {
  return z.discriminatedUnion('kind', [
    ...writtenKinds(text),
    barsSchema(text, z.union([z.number().min(0), expressionSchema])),
    z.discriminatedUnion('model', [formulaSchema(text), writtenFormulaSchema(text)]),
  ])
}

/** A figure to be drawn, with texts of type `T`. */
export type Figure<T> = z.infer<ReturnType<typeof figureSchema<z.ZodType<T>>>>

export type DayBeforeFigure = z.infer<typeof dayBeforeFigureSchema>

/** A figure of a course. */
export type CourseFigure = z.infer<ReturnType<typeof courseFigureSchema<z.ZodType<FullText>>>>
/** A formula that is data. */
export type Formula = Extract<CourseFigure, { readonly lines: unknown; readonly inputs: unknown }>
export type FormulaInput = Formula['inputs'][number]
export type FormulaLine = Formula['lines'][number]
export type FormulaSum = Formula['also'][number]

/** The same figure with each of its texts made into something else, such as the words of a room. */
export function mapFigure<From, To>(figure: Figure<From>, to: (text: From) => To): Figure<To> {
  const orNull = (text: From | null) => (text === null ? null : to(text))
  const column = ({
    title,
    points,
  }: {
    readonly title: From
    readonly points: readonly From[]
  }) => ({
    title: to(title),
    points: points.map(to),
  })
  const ends = ({ low, high }: { readonly low: From; readonly high: From }) => ({
    low: to(low),
    high: to(high),
  })
  switch (figure.kind) {
    case 'chain': {
      const links = figure.links.map(({ label, note }) => ({
        label: to(label),
        note: orNull(note),
      }))
      return { ...figure, links }
    }
    case 'table': {
      const rows = figure.rows.map(({ title, cells }) => ({
        title: to(title),
        cells: cells.map(to),
      }))
      return { ...figure, columns: figure.columns.map(to), rows }
    }
    case 'formula': {
      const lines = figure.lines.map(({ name, expression, value }) => ({
        name: to(name),
        expression: to(expression),
        value: to(value),
      }))
      return { ...figure, lines }
    }
    case 'matrix': {
      const [[a, b], [c, d]] = figure.cells
      const cells: [[To, To], [To, To]] = [
        [to(a), to(b)],
        [to(c), to(d)],
      ]
      return { ...figure, x: ends(figure.x), y: ends(figure.y), cells }
    }
    case 'bars': {
      const bars = figure.bars.map(({ label, value }) => ({ label: to(label), value }))
      return { ...figure, unit: to(figure.unit), bars }
    }
    case 'pair':
      return { ...figure, left: column(figure.left), right: column(figure.right) }
    case 'quote':
      return { ...figure, text: to(figure.text), by: orNull(figure.by) }
  }
}
