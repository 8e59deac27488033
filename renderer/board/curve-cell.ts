import type { Spot } from '../../electron/core/board/cell-at.ts'
import type { RowBox } from '../../electron/core/board/geometry.ts'
import type { BoardState, CellPlace } from './board-store.ts'
import { pointOf } from './point-gestures.ts'

/** The cell of a curve under a spot of the sheet that has no point yet; null for any other spot. */
export function curveRowAt(
  { geometry, content }: Pick<BoardState, 'geometry' | 'content'>,
  { x, y }: Spot,
): { readonly place: CellPlace; readonly row: RowBox } | null {
  const row = geometry.rows.find((one) => y >= one.y && y < one.y + one.height)
  const column = geometry.columns.find((one) => x >= one.x && x < one.x + one.width)
  if (row?.row.kind !== 'curve' || column === undefined) return null
  const place = { columnKey: column.column.key, rowKey: row.row.key }
  return pointOf(content.points, place) === undefined ? { place, row } : null
}
