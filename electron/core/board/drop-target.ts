import { type CellPlace, isIn, placeOfCell } from './cell-place.ts'
import type { Spot } from './cell-at.ts'
import type { BoardGeometry, CellBox } from './geometry.ts'
import type { PlacedNote } from './place-notes.ts'
import { putNote } from './put-notes.ts'
import type { DrawnNotes } from './drawn-board.ts'
import { capacityLeft } from './cell-capacity.ts'

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
  state: DrawnNotes,
  { notes, by, copies }: Moving,
  cell: CellBox,
): boolean {
  // Where all notes are moved, looking where each would land takes longer than a frame.
  if (cell.row.maxNotes === undefined) return false
  const place = placeOfCell(cell)
  const landing = notes.filter((one) => landingCell(state.geometry, one, by) === cell)
  const arrives = copies || landing.some(({ note }) => !isIn(note, place))
  const away = new Set(copies ? [] : notes.map(({ note }) => note.id))
  return arrives && landing.length > capacityLeft(state, place, away)
}

/** A cell that cannot take what would land in it; null where all can. */
export function fullCell(state: DrawnNotes, moving: Moving): CellPlace | null {
  const full = state.geometry.cells.find((cell) => overfills(state, moving, cell))
  return full === undefined ? null : placeOfCell(full)
}
