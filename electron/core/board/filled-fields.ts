import type { CurvePoint, Note } from './tables.ts'
import type { BoardTemplate } from './template.ts'

export type FilledFields = { readonly filled: number; readonly of: number }

type Place = Pick<Note, 'columnKey' | 'rowKey'>

/** How many cells of a board hold a note or a point of the curve, and how many can. */
export function filledFields(
  template: BoardTemplate,
  notes: readonly Note[],
  points: readonly CurvePoint[],
): FilledFields {
  const noted = new Set(notes.map(keyOf))
  const pointed = new Set(points.map(keyOf))
  const cells = template.rows.flatMap(({ key, kind }) => {
    const known = kind === 'notes' ? noted : kind === 'curve' ? pointed : null
    if (known === null) return []
    return template.columns.map((column) =>
      known.has(keyOf({ columnKey: column.key, rowKey: key })),
    )
  })
  return { filled: cells.filter((isFilled) => isFilled).length, of: cells.length }
}

const keyOf = ({ columnKey, rowKey }: Place) => `${columnKey} ${rowKey}`
