import type { BoardContent } from '../board-content.ts'
import { isIn, type CellPlace } from '../cell-place.ts'
import type { Value } from '../rows/row-rules.ts'
import { cellValueId, type CellValue } from '../tables.ts'
import { editsOf, type BoardEdits } from './board-edits.ts'

/** The value of a cell. */
export const valueOf = (values: readonly CellValue[], place: CellPlace): CellValue | undefined =>
  values.find((value) => isIn(value, place))

/** Puts a value into a cell, or with null takes it away; no edits where it is so already. */
export function setValue(
  { board, values }: Pick<BoardContent, 'board' | 'values'>,
  { columnKey, rowKey }: CellPlace,
  fields: Value | null,
): BoardEdits {
  const before = valueOf(values, { columnKey, rowKey })
  if (fields === null) {
    return editsOf(before === undefined ? [] : [{ kind: 'cell_value.remove', id: before.id }])
  }
  if (before?.score === fields.score && before.choice === fields.choice) return editsOf([])
  if (before !== undefined) return editsOf([{ kind: 'cell_value.edit', id: before.id, fields }])
  const place = { boardId: board.id, columnKey, rowKey }
  const record = { id: cellValueId(place), ...place, ...fields }
  return editsOf([{ kind: 'cell_value.add', record }])
}
