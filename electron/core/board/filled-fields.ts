import type { BoardContent } from './board-content.ts'
import { placeKey, type CellPlace } from './cell-place.ts'
import { rowRules } from './rows/all.ts'
import type { Column } from './template.ts'

export type FilledFields = { readonly filled: number; readonly of: number }

type Lying = Pick<BoardContent, 'template' | 'notes' | 'points' | 'values'>

/** How many cells of a board hold something, and how many can. */
export function filledFields(content: Lying): FilledFields {
  const cells = content.template.columns.flatMap(fillingOf(content))
  return { filled: cells.filter((isFilled) => isFilled).length, of: cells.length }
}

/** The columns in which nothing is yet, where something could be. */
export const emptyColumns = (content: Lying): readonly Column[] => {
  const filling = fillingOf(content)
  return content.template.columns.filter((column) => {
    const cells = filling(column)
    return cells.length > 0 && !cells.includes(true)
  })
}

/** Whether each cell of a column that can hold something does. */
function fillingOf({ template, ...lying }: Lying): (column: Column) => readonly boolean[] {
  const places = {
    note: placesOf(lying.notes),
    curve_point: placesOf(lying.points),
    cell_value: placesOf(lying.values),
  }
  return ({ key: columnKey }) =>
    template.rows.flatMap(({ key: rowKey, kind }) => {
      const { holds } = rowRules[kind]
      return holds === null ? [] : [places[holds].has(placeKey({ columnKey, rowKey }))]
    })
}

const placesOf = (list: readonly CellPlace[]): ReadonlySet<string> => new Set(list.map(placeKey))
