import type { BoardContent } from './board-content.ts'
import { placeKey, type CellPlace } from './cell-place.ts'
import { rowRules } from './rows/all.ts'

export type FilledFields = { readonly filled: number; readonly of: number }

/** How many cells of a board hold something, and how many can. */
export function filledFields({
  template,
  ...lying
}: Pick<BoardContent, 'template' | 'notes' | 'points' | 'values'>): FilledFields {
  const places = {
    note: placesOf(lying.notes),
    curve_point: placesOf(lying.points),
    cell_value: placesOf(lying.values),
  }
  const cells = template.rows.flatMap(({ key: rowKey, kind }) => {
    const { holds } = rowRules[kind]
    if (holds === null) return []
    return template.columns.map(({ key }) =>
      places[holds].has(placeKey({ columnKey: key, rowKey })),
    )
  })
  return { filled: cells.filter((isFilled) => isFilled).length, of: cells.length }
}

const placesOf = (list: readonly CellPlace[]): ReadonlySet<string> => new Set(list.map(placeKey))
