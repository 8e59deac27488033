import { cellOf } from '../../electron/core/board/cell-at.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type { BoardState, CellPlace } from './board-store.ts'

type Shown = Pick<BoardState, 'geometry' | 'placed'>

/** How many more notes a cell takes; `away` are about to leave it. */
export function roomIn({ geometry, placed }: Shown, place: CellPlace, away?: ReadonlySet<Id>) {
  const row = cellOf(geometry, place)?.row
  if (row?.kind !== 'notes') return 0
  if (row.maxNotes === undefined) return Infinity
  let count = 0
  for (const { note } of placed.values()) {
    if (isIn(note, place) && away?.has(note.id) !== true) count += 1
  }
  return Math.max(0, row.maxNotes - count)
}

export const isIn = (note: CellPlace, place: CellPlace) =>
  note.columnKey === place.columnKey && note.rowKey === place.rowKey
