import { isIn, type CellPlace } from './cell-place.ts'
import { takesNotes } from './rows/all.ts'
import { cellOf } from './cell-at.ts'
import type { Id } from '../base/ids.ts'
import type { DrawnNotes } from './drawn-board.ts'

/** How many more notes a cell takes; `away` are about to leave it. */
export function capacityLeft(
  { geometry, placed }: DrawnNotes,
  place: CellPlace,
  away?: ReadonlySet<Id<'note'>>,
) {
  const row = cellOf(geometry, place)?.row
  if (row === undefined || !takesNotes(row)) return 0
  if (row.maxNotes === undefined) return Infinity
  let count = 0
  for (const { note } of placed.values()) {
    if (isIn(note, place) && away?.has(note.id) !== true) count += 1
  }
  return Math.max(0, row.maxNotes - count)
}

/**
 * The cell in which more notes would be put after this one: to its right, else the first of its row that
 * has room, else the first below, else any; null where no other cell takes a note.
 */
export function nextFreeCell(state: DrawnNotes, after: CellPlace): CellPlace | null {
  const places = state.geometry.cells.map(({ column, row }) => ({
    columnKey: column.key,
    rowKey: row.key,
  }))
  const at = places.findIndex((place) => isIn(place, after))
  const rowStart = places.findIndex(({ rowKey }) => rowKey === after.rowKey)
  const order = [...places.slice(at + 1), ...places.slice(0, at)]
  const inRow = order.filter(({ rowKey }) => rowKey === after.rowKey)
  const below = [...places.slice(rowStart), ...places.slice(0, rowStart)]
  const tried = [...inRow, ...below.filter(({ rowKey }) => rowKey !== after.rowKey)]
  return tried.find((place) => capacityLeft(state, place) > 0) ?? null
}
