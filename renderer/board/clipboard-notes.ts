import { z } from 'zod'
import { cellOf } from '../../electron/core/board/cell-at.ts'
import { freeSpot } from '../../electron/core/board/free-spot.ts'
import type { Box } from '../../electron/core/board/geometry.ts'
import { putNote } from '../../electron/core/board/put-notes.ts'
import { sanitizeText } from '../../electron/core/text/sanitize-text.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import { noteSchema, type Note } from '../../electron/core/workshop/records.ts'
import { newNote } from './add-acts.ts'
import type { BoardState, CellPlace } from './board-store.ts'
import { isIn, roomIn } from './cell-room.ts'

/** Notes on the clipboard, beside their text for everybody else. */
export const notesType = 'application/x-sala-notes+json'

const copySchema = noteSchema.omit({ id: true, boardId: true, rank: true })
/** A note without the board that it was on. */
export type NoteCopy = z.infer<typeof copySchema>

const mostCopies = 500

/** The notes as they go onto the clipboard. */
export const copiesOf = (notes: readonly Note[]): string =>
  JSON.stringify(notes.map(({ id: _id, boardId: _board, rank: _rank, ...copy }) => copy))

/** The notes that were put on the clipboard; none where it holds something else. */
export function readCopies(written: string): readonly NoteCopy[] {
  try {
    return z.array(copySchema).max(mostCopies).parse(JSON.parse(written))
  } catch {
    return []
  }
}

const bullet = /^[•‣◦▪*–-]\s+/
const mostLetters = 500

/** The lines of a text, each to become a note: without bullets, none of them empty. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.replaceAll('\t', ' ').trim().replace(bullet, '').normalize('NFC'))
    .filter((line) => line !== '')
    .slice(0, mostCopies)
    .map((line) => sanitizeText(line, { codePoints: mostLetters }))

/** Lines as notes of this cell. */
export function copiesFromLines(
  state: BoardState,
  lines: readonly string[],
  place: CellPlace,
): readonly NoteCopy[] {
  const cell = cellOf(state.geometry, place)
  if (cell === undefined) return []
  const { id: _id, boardId: _board, ...blank } = newNote(state, cell)
  return lines.map((text) => ({ ...blank, text, x: 0, y: 0 }))
}

/** How far a pasted note lies from where the copied one was. */
const besides = 14

/**
 * Copies as new notes of this board, as many as there is room for. Those of one cell go into the cell at
 * hand, each in a free place; those of several keep their cells where the board has them.
 */
export function pastedNotes(
  state: BoardState,
  copies: readonly NoteCopy[],
  at: CellPlace,
  newId: () => Id,
): readonly Omit<Note, 'rank'>[] {
  const first = copies[0]
  const isOneCell = first !== undefined && copies.every((copy) => isIn(copy, first))
  const taken = [...state.placed.values()].map(({ box }) => box)
  const pasted: Omit<Note, 'rank'>[] = []
  for (const copy of copies) {
    const spot = isOneCell ? freeIn(state, copy, at, taken) : besidesOf(state, copy)
    if (spot === null || !hasRoom(state, spot, pasted)) continue
    pasted.push({ ...copy, ...spot, id: newId(), boardId: state.content.board.id })
  }
  return pasted
}

type Put = Pick<Note, 'columnKey' | 'rowKey' | 'x' | 'y' | 'severity'>

function freeIn(
  { geometry }: BoardState,
  copy: NoteCopy,
  { columnKey, rowKey }: CellPlace,
  taken: Box[],
): Put | null {
  const cell = cellOf(geometry, { columnKey, rowKey })
  if (cell?.row.kind !== 'notes') return null
  const spot = freeSpot(cell, copy, taken)
  const { width, height } = copy
  taken.push({ x: cell.x + spot.x, y: cell.y + spot.y, width, height })
  return { columnKey, rowKey, ...spot, severity: cell.row.severity === true ? copy.severity : null }
}

function besidesOf({ geometry }: BoardState, copy: NoteCopy): Put | null {
  const cell = cellOf(geometry, copy)
  if (cell?.row.kind !== 'notes') return null
  const put = putNote(geometry, {
    x: cell.x + copy.x + besides,
    y: cell.y + copy.y + besides,
    width: copy.width,
    height: copy.height,
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

const hasRoom = (state: BoardState, place: CellPlace, pasted: readonly CellPlace[]): boolean =>
  pasted.filter((note) => isIn(note, place)).length < roomIn(state, place)
