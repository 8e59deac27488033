import { cellOf, type Spot } from '../cell-at.ts'
import { capacityLeft } from '../cell-capacity.ts'
import { placeKey, placeNamed, type CellPlace } from '../cell-place.ts'
import type { DrawnBoard, DrawnNotes } from '../drawn-board.ts'
import { fullCell } from '../drop-target.ts'
import { unitOf } from '../geometry.ts'
import { makeRoom, tidyCell } from '../make-room.ts'
import type { PlacedNote } from '../place-notes.ts'
import { moveNotes } from '../put-notes.ts'
import { broughtToTop } from '../stack.ts'
import { editsOf, full, noteEdits, type BoardEdits } from './board-edits.ts'

/** Moves notes so far from where they lie, in drawn units; they come to the top. */
export function moveBy(board: DrawnBoard, notes: readonly PlacedNote[], by: Spot): BoardEdits {
  const cell = fullCell(board, { notes, by, copies: false })
  if (cell !== null) return full(cell)
  return editsOf(broughtToTop(board.content.notes, moveNotes(board.geometry, notes, by)))
}

/** As `moveBy` in stored units; each stays where it is in the stack. */
export function nudge(board: DrawnNotes, notes: readonly PlacedNote[], units: Spot): BoardEdits {
  const by = drawnBy(board, notes, units)
  const cell = fullCell(board, { notes, by, copies: false })
  return cell === null ? editsOf(noteEdits(moveNotes(board.geometry, notes, by))) : full(cell)
}

/** Puts notes into a cell, each in a place of it. */
export function moveToCell(
  board: DrawnBoard,
  notes: readonly PlacedNote[],
  place: CellPlace,
): BoardEdits {
  const away = new Set(notes.map(({ note }) => note.id))
  const room = makeRoom(board, place, { count: notes.length, away })
  const cell = cellOf(board.geometry, place)
  if (room === null || cell === undefined) return full(place)
  if (capacityLeft(board, place, away) < notes.length) return full(place)
  const { columnKey, rowKey } = place
  const moves = notes.map(({ note }, index) => {
    const { x, y, width, height } = room.added[index] ?? note
    const severity = cell.row.severity === true ? note.severity : null
    return { id: note.id, fields: { columnKey, rowKey, x, y, width, height, severity } }
  })
  return editsOf([...noteEdits(room.makesRoom), ...broughtToTop(board.content.notes, moves)])
}

/** Brings notes to the top of their board. */
export const toFront = ({ content }: DrawnBoard, notes: readonly PlacedNote[]): BoardEdits =>
  editsOf(
    broughtToTop(
      content.notes,
      notes.map(({ note }) => ({ id: note.id, fields: {} })),
    ),
  )

/** Lays out the cells of these notes, each note in a place of its own; tells how many cells that changes. */
export function tidy(
  board: DrawnNotes,
  notes: readonly PlacedNote[],
): { readonly cells: number; readonly edits: BoardEdits } {
  const cells = new Set(notes.map(({ note }) => placeKey(note)))
  const moves = [...cells].map((name) => {
    const place = placeNamed(name)
    return place === null ? [] : tidyCell(board, place)
  })
  return {
    cells: moves.filter((some) => some.length > 0).length,
    edits: editsOf(noteEdits(moves.flat())),
  }
}

/** How far on the drawn sheet so many stored units are, in the cell of the first of these notes. */
function drawnBy({ geometry }: DrawnNotes, [first]: readonly PlacedNote[], { x, y }: Spot): Spot {
  const cell = first && cellOf(geometry, first.note)
  const unit = cell === undefined ? { x: 1, y: 1 } : unitOf(cell)
  return { x: x * unit.x, y: y * unit.y }
}
