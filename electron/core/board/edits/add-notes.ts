import type { Id } from '../../base/ids.ts'
import { topmostRank } from '../../base/ranks.ts'
import type { BoardContent } from '../board-content.ts'
import { cellOf, notesCellAt, type Spot } from '../cell-at.ts'
import { capacityLeft } from '../cell-capacity.ts'
import { isIn, placeOfCell, type CellPlace } from '../cell-place.ts'
import type { DrawnBoard } from '../drawn-board.ts'
import { fullCell } from '../drop-target.ts'
import type { CellBox } from '../geometry.ts'
import { isTidy, makeRoom } from '../make-room.ts'
import type { PlacedNote } from '../place-notes.ts'
import { moveNotes } from '../put-notes.ts'
import { onTop } from '../stack.ts'
import type { BoardEdit, Note } from '../tables.ts'
import { noteEdits, type MakesRoom } from './board-edits.ts'

/** How far a copy lies beside its original, in drawn units. */
const copyOffset = { x: 14, y: 14 }

/** A note that is begun: it is added with its first words. */
export type BegunNote =
  | { readonly kind: 'begun'; readonly note: Note; readonly makesRoom: readonly MakesRoom[] }
  | { readonly kind: 'full'; readonly cell: CellPlace }

/** A new note in a place of a cell, on top of all others. */
export function beginNote(board: DrawnBoard, place: CellPlace, newId: () => Id): BegunNote {
  const cell = cellOf(board.geometry, place)
  return cell === undefined ? { kind: 'full', cell: place } : beginIn(board, cell, newId)
}

/** A new note in the place nearest to a spot; null on a board without cells for notes. */
export function beginNoteAt(board: DrawnBoard, spot: Spot, newId: () => Id): BegunNote | null {
  const cell = notesCellAt(board.geometry, spot)
  return cell === null ? null : beginIn(board, cell, newId, spot)
}

function beginIn(board: DrawnBoard, cell: CellBox, newId: () => Id, near?: Spot): BegunNote {
  const place = placeOfCell(cell)
  const room = makeRoom(board, place, { count: 1, ...(near === undefined ? {} : { near }) })
  const at = room?.added[0]
  if (capacityLeft(board, place) === 0 || room === null || at === undefined) {
    return { kind: 'full', cell: place }
  }
  const note = { ...blankNote(board.content, cell), ...boxOf(at), id: newId(), rank: topmostRank }
  return { kind: 'begun', note, makesRoom: room.makesRoom }
}

/** Notes that are brought in together, and the edits that do it. */
export type AddedNotes = {
  readonly kind: 'added'
  readonly notes: readonly Note[]
  readonly edits: readonly BoardEdit[]
}

/** Brings notes in on top, in their order; others may have to make room. */
export function addNotes(
  { content }: Pick<DrawnBoard, 'content'>,
  notes: readonly Omit<Note, 'rank'>[],
  makesRoom: readonly MakesRoom[] = [],
): AddedNotes {
  const { ranks, edits } = onTop(content.notes, notes.length)
  const added = notes.map((note, index) => ({ ...note, rank: ranks[index] ?? '' }))
  const adds = added.map((record) => ({ kind: 'note.add' as const, record }))
  return { kind: 'added', notes: added, edits: [...edits, ...noteEdits(makesRoom), ...adds] }
}

/** Copies of notes, or the cell that has no room for those that would land in it. */
export type CopiedNotes = AddedNotes | { readonly kind: 'full'; readonly cell: CellPlace }

/** Copies that lie so far from their originals, in drawn units. */
export function copyBy(
  board: DrawnBoard,
  originals: readonly PlacedNote[],
  by: Spot,
  newId: () => Id,
): CopiedNotes {
  const cell = fullCell(board, { notes: originals, by, copies: true })
  if (cell !== null) return { kind: 'full', cell }
  const moves = moveNotes(board.geometry, originals, by)
  const places = new Map(moves.map(({ id, fields }) => [id, fields]))
  return addNotes(
    board,
    originals.map(({ note }) => ({ ...note, ...places.get(note.id), id: newId() })),
  )
}

/** Copies in places of the cell where all lie in some, else a little beside their originals. */
export function duplicate(
  board: DrawnBoard,
  originals: readonly PlacedNote[],
  newId: () => Id,
): CopiedNotes {
  const place = commonCell(originals)
  if (place === null || !isTidy(board, place)) return copyBy(board, originals, copyOffset, newId)
  if (capacityLeft(board, place) < originals.length) return { kind: 'full', cell: place }
  const room = makeRoom(board, place, { count: originals.length })
  const copies = originals.map(({ note }, index) => ({
    ...{ ...note, id: newId() },
    ...boxOf(room?.added[index] ?? note),
  }))
  return addNotes(board, copies, room?.makesRoom)
}

/** A note of a cell without its place and its id: of the colour that notes have there. */
export const blankNote = (
  { board }: Pick<BoardContent, 'board'>,
  { column, row }: Pick<CellBox, 'column' | 'row'>,
): Omit<Note, 'id' | 'x' | 'y' | 'width' | 'height' | 'rank'> => ({
  boardId: board.id,
  columnKey: column.key,
  rowKey: row.key,
  text: '',
  colour: row.colour ?? 'paper',
  severity: null,
  author: '',
})

const boxOf = ({ x, y, width, height }: Pick<Note, 'x' | 'y' | 'width' | 'height'>) => ({
  ...{ x, y, width, height },
})

/** The cell of all of these; null where they lie in several. */
function commonCell(notes: readonly PlacedNote[]): CellPlace | null {
  const first = notes[0]?.note
  if (first === undefined || !notes.every(({ note }) => isIn(note, first))) return null
  return { columnKey: first.columnKey, rowKey: first.rowKey }
}
