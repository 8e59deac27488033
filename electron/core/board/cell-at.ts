import type { BoardGeometry, Box, CellBox } from './geometry.ts'
import { takesNotes } from './rows/all.ts'

/** A place on the sheet, in board units. */
export type Spot = { readonly x: number; readonly y: number }

/** The cell for notes that lies under a spot, else the nearest one; null where the board has none. */
export function notesCellAt(geometry: BoardGeometry, spot: Spot): CellBox | null {
  let nearest: CellBox | null = null
  let nearestBy = Infinity
  for (const cell of geometry.cells) {
    if (!takesNotes(cell.row)) continue
    const by = distance(cell, spot)
    if (by < nearestBy) [nearest, nearestBy] = [cell, by]
  }
  return nearest
}

/** The cell of this column and row; undefined where the board has none. */
export const cellOf = (
  geometry: BoardGeometry,
  place: { readonly columnKey: string; readonly rowKey: string },
): CellBox | undefined =>
  geometry.cells.find(
    ({ column, row }) => column.key === place.columnKey && row.key === place.rowKey,
  )

/** 0 inside; the lower and right edges belong to the neighbour. */
function distance(box: Box, { x, y }: Spot): number {
  return Math.hypot(beyond(x, box.x, box.width), beyond(y, box.y, box.height))
}

function beyond(at: number, from: number, length: number): number {
  if (at < from) return from - at
  return at < from + length ? 0 : at - from - length + 1e-6
}
