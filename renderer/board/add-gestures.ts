import { v7 as newId } from 'uuid'
import { topmostRank } from '../../electron/core/base/ranks.ts'
import { cellOf, notesCellAt, type Spot } from '../../electron/core/board/cell-at.ts'
import type { CellBox } from '../../electron/core/board/geometry.ts'
import type { PlacedNote } from '../../electron/core/board/place-notes.ts'
import { moveNotes } from '../../electron/core/board/put-notes.ts'
import { onTop } from '../../electron/core/board/stack.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type { Note } from '../../electron/core/board/tables.ts'
import { isTidy, makeRoom } from './cell-places.ts'
import { isIn, capacityLeft } from './cell-capacity.ts'
import {
  notesOf,
  select,
  setDraft,
  type BoardState,
  type BoardStore,
  type CellPlace,
  type MakesRoom,
} from './board-store.ts'
import { fullCell } from './drop-target.ts'
import { placeOfCell } from './next-place.ts'
import { noteEdits, type ChangeBoard } from './change-board.ts'

/** How far a copy lies beside its original, in board units. */
const copyOffset = { x: 14, y: 14 }

/** What brings notes onto the board. */
export function createAddGestures(store: BoardStore, change: ChangeBoard) {
  const state = () => store.getState()

  /**
   * A new note in a place of the cell, near a spot of the sheet if one is given. It is sent with its first
   * words and its own rank, so that a note left empty was never there.
   */
  function addTo(cell: CellBox, near?: Spot): Id | null {
    const place = placeOfCell(cell)
    if (capacityLeft(state(), place) === 0) return null
    const room = makeRoom(state(), place, { count: 1, ...(near === undefined ? {} : { near }) })
    const at = room?.added[0]
    if (room === null || at === undefined) return null
    const note: Note = { ...newNote(state(), cell), ...boxOf(at), rank: topmostRank }
    setDraft(store, { note, isSent: false, makesRoom: room.makesRoom })
    return note.id
  }

  /** Copies all, or none where one would land in a full cell: that cell, else null. */
  function copyBy(ids: Iterable<Id>, by: Spot): CellPlace | null {
    const originals = notesOf(state(), ids)
    const full = fullCell(state(), { notes: originals, by, copies: true })
    if (full !== null || originals.length === 0) return full
    const moves = moveNotes(state().geometry, originals, by)
    const places = new Map(moves.map(({ id, fields }) => [id, fields]))
    addAll(
      originals.map(({ note }) => ({ ...note, ...places.get(note.id), id: newId() })),
      [],
    )
    return null
  }

  /** Brings these in on top, from the clipboard, and selects them; others may have to make room. */
  function addAll(notes: readonly Omit<Note, 'rank'>[], makesRoom: readonly MakesRoom[]): void {
    if (notes.length === 0) return
    const { ranks, edits } = onTop(state().content.notes, notes.length)
    const records = notes.map((note, index) => ({ ...note, rank: ranks[index] ?? '' }))
    const added = records.map((record) => ({ kind: 'note.add' as const, record }))
    change([...edits, ...noteEdits(makesRoom), ...added])
    select(
      store,
      records.map(({ id }) => id),
    )
  }

  return {
    copyBy,
    /** Copies into places of the cell where all lie in some, else a little beside. */
    duplicate(ids: Iterable<Id>): CellPlace | null {
      const originals = notesOf(state(), ids)
      const place = commonCell(originals)
      if (place === null || !isTidy(state(), place)) return copyBy(ids, copyOffset)
      if (capacityLeft(state(), place) < originals.length) return place
      const { records, makesRoom } = copiesInPlaces(state(), originals, place)
      addAll(records, makesRoom)
      return null
    },
    /** A new note in a place of a cell, to be typed in; null where it takes no more. */
    addToCell(place: CellPlace): Id | null {
      const cell = cellOf(state().geometry, place)
      return cell === undefined ? null : addTo(cell)
    },
    /** A new note in the place nearest to a spot, to be typed in; null where there is no room for it. */
    addAtSpot(spot: Spot): Id | null {
      const cell = notesCellAt(state().geometry, spot)
      return cell === null ? null : addTo(cell, spot)
    },
    addAll,
  }
}

const boxOf = ({ x, y, width, height }: Pick<Note, 'x' | 'y' | 'width' | 'height'>) => ({
  ...{ x, y, width, height },
})

/** Copies of notes in further places of their cell, and what goes aside for them. */
function copiesInPlaces(state: BoardState, originals: readonly PlacedNote[], place: CellPlace) {
  const room = makeRoom(state, place, { count: originals.length })
  const records = originals.map(({ note }, index) => ({
    ...{ ...note, id: newId() },
    ...boxOf(room?.added[index] ?? note),
  }))
  return { records, makesRoom: room?.makesRoom ?? [] }
}

/** The cell of all of these; null where they lie in several. */
function commonCell(notes: readonly PlacedNote[]): CellPlace | null {
  const first = notes[0]?.note
  if (first === undefined || !notes.every(({ note }) => isIn(note, first))) return null
  return { columnKey: first.columnKey, rowKey: first.rowKey }
}

/** A note of a cell without its place: of the colour that notes have there. */
export function newNote(
  { content: { board } }: Pick<BoardState, 'content'>,
  { column, row }: Pick<CellBox, 'column' | 'row'>,
): Omit<Note, 'x' | 'y' | 'width' | 'height' | 'rank'> {
  return {
    id: newId(),
    boardId: board.id,
    columnKey: column.key,
    rowKey: row.key,
    text: '',
    colour: row.colour ?? 'paper',
    severity: null,
    author: '',
  }
}
