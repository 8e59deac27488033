import type { CellPlace } from './cell-place.ts'
import { pointOf } from './edits/set-point.ts'
import type { Spot } from './cell-at.ts'
import type { RowBox } from './geometry.ts'
import type { DrawnBoard } from './drawn-board.ts'

/** The cell of a curve under a spot of the sheet that has no point yet; null for any other spot. */
export function curveRowAt(
  { geometry, content }: Pick<DrawnBoard, 'geometry' | 'content'>,
  { x, y }: Spot,
): { readonly place: CellPlace; readonly row: RowBox } | null {
  const row = geometry.rows.find((one) => y >= one.y && y < one.y + one.height)
  const column = geometry.columns.find((one) => x >= one.x && x < one.x + one.width)
  if (row?.row.kind !== 'curve' || column === undefined) return null
  const place = { columnKey: column.column.key, rowKey: row.row.key }
  return pointOf(content.points, place) === undefined ? { place, row } : null
}
