import type { Spot } from '../../electron/core/board/cell-at.ts'
import type { BoardGeometry, CellBox } from '../../electron/core/board/geometry.ts'
import type { PlacedNote } from '../../electron/core/board/place-notes.ts'
import { putNote } from '../../electron/core/board/put-notes.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import { notesInCell } from './cell-counts.ts'

/** Notes on their way: how far, and whether the originals stay where they are. */
export type Moving = {
  readonly notes: readonly PlacedNote[]
  readonly by: Spot
  readonly copies: boolean
}

/** The cell that a note would land in if all were put down `by` from where they lie; null for none. */
export const landingCell = (
  geometry: BoardGeometry,
  { box }: PlacedNote,
  by: Spot,
): CellBox | null => putNote(geometry, { ...box, x: box.x + by.x, y: box.y + by.y })?.cell ?? null

/** Whether a cell cannot take those of the moving notes that would land in it. */
export function overfills(
  geometry: BoardGeometry,
  placed: ReadonlyMap<Id, PlacedNote>,
  moving: Moving,
  cell: CellBox,
): boolean {
  const most = cell.row.maxNotes
  if (most === undefined) return false
  const isHere = ({ note }: PlacedNote) =>
    note.columnKey === cell.column.key && note.rowKey === cell.row.key
  const staying = moving.copies ? 0 : moving.notes.filter(isHere).length
  const landing = moving.notes.filter(
    (one) => landingCell(geometry, one, moving.by) === cell,
  ).length
  const here = notesInCell(placed, { columnKey: cell.column.key, rowKey: cell.row.key })
  return landing > staying && here - staying + landing > most
}
