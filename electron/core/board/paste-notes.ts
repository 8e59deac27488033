import { blankNote } from './edits/add-notes.ts'
import { takesNotes } from './rows/all.ts'
import { type CellPlace, isIn } from './cell-place.ts'
import type { MakesRoom } from './edits/board-edits.ts'
import { cellOf } from './cell-at.ts'
import { unitOf } from './geometry.ts'
import { putNote } from './put-notes.ts'
import type { Id } from '../base/ids.ts'
import type { Note } from './tables.ts'
import type { DrawnBoard } from './drawn-board.ts'
import { makeRoom } from './make-room.ts'
import { capacityLeft } from './cell-capacity.ts'
import type { NoteCopy } from './note-copy.ts'
import { pastedNotes, type PastedRow } from './pasted-lines.ts'

/** Pasted rows as notes of this cell; of the cell for notes nearest to it where it takes none. */
export function copiesFromRows(
  state: DrawnBoard,
  rows: readonly PastedRow[],
  place: CellPlace,
): readonly NoteCopy[] {
  const { cells } = state.geometry
  const cell = cellOf(state.geometry, place)
  const taking =
    cell !== undefined && takesNotes(cell.row) ? cell : cells.find(({ row }) => takesNotes(row))
  if (taking === undefined) return []
  const { boardId: _board, ...blank } = blankNote(state.content, taking)
  const { width, height } = state.content.template.note
  return pastedNotes(rows, taking.row.severity === true).map((note) => ({
    ...{ ...blank, x: 0, y: 0, width, height },
    ...note,
  }))
}

/** What becomes of copies on a board. */
export type Landing = {
  readonly notes: readonly Omit<Note, 'rank'>[]
  readonly makesRoom: readonly MakesRoom[]
  /** Those for which there is no room. */
  readonly left: readonly NoteCopy[]
}

/**
 * Copies as new notes of this board, as many as there is room for. Those of one cell go into the cell at
 * hand, each in a place of it; those of several keep their cells where the board has them.
 */
export function landCopies(
  state: DrawnBoard,
  copies: readonly NoteCopy[],
  at: CellPlace,
  newId: () => Id,
): Landing {
  const first = copies[0]
  const isOneCell = first !== undefined && copies.every((copy) => isIn(copy, first))
  return isOneCell ? landInCell(state, copies, at, newId) : landBeside(state, copies, newId)
}

function landInCell(
  state: DrawnBoard,
  copies: readonly NoteCopy[],
  { columnKey, rowKey }: CellPlace,
  newId: () => Id,
): Landing {
  const place = { columnKey, rowKey }
  const landing = copies.slice(0, Math.min(copies.length, capacityLeft(state, place)))
  const room = makeRoom(state, place, { count: landing.length })
  const cell = cellOf(state.geometry, place)
  if (room === null || cell === undefined) return { notes: [], makesRoom: [], left: copies }
  const notes = landing.map((copy, index) => {
    const { x, y, width, height } = room.added[index] ?? copy
    const severity = cell.row.severity === true ? copy.severity : null
    const where = { ...place, x, y, width, height, severity }
    return { ...copy, ...where, id: newId(), boardId: state.content.board.id }
  })
  return { notes, makesRoom: room.makesRoom, left: copies.slice(landing.length) }
}

function landBeside(state: DrawnBoard, copies: readonly NoteCopy[], newId: () => Id): Landing {
  const notes: Omit<Note, 'rank'>[] = []
  const left: NoteCopy[] = []
  for (const copy of copies) {
    const spot = besidesOf(state, copy)
    if (spot === null || !hasRoom(state, spot, notes)) left.push(copy)
    else notes.push({ ...copy, ...spot, id: newId(), boardId: state.content.board.id })
  }
  return { notes, makesRoom: [], left }
}

type Put = Pick<Note, 'columnKey' | 'rowKey' | 'x' | 'y' | 'severity'>

/** How far a pasted note lies from where the copied one was, in stored units. */
const copyOffset = 14

function besidesOf({ geometry }: DrawnBoard, copy: NoteCopy): Put | null {
  const cell = cellOf(geometry, copy)
  if (cell === undefined || !takesNotes(cell.row)) return null
  const unit = unitOf(cell)
  const put = putNote(geometry, {
    x: cell.x + (copy.x + copyOffset) * unit.x,
    y: cell.y + (copy.y + copyOffset) * unit.y,
    width: copy.width * unit.x,
    height: copy.height * unit.y,
  })
  if (put === null) return null
  const { columnKey, rowKey, x, y } = put
  return {
    columnKey,
    rowKey,
    x,
    y,
    severity: put.cell.row.severity === true ? copy.severity : null,
  }
}

const hasRoom = (state: DrawnBoard, place: CellPlace, pasted: readonly CellPlace[]): boolean =>
  pasted.filter((note) => isIn(note, place)).length < capacityLeft(state, place)
