import { v7 as newId } from 'uuid'
import { topmostRank } from '../../electron/core/base/ranks.ts'
import { cellOf, type Spot } from '../../electron/core/board/cell-at.ts'
import { freeSpot } from '../../electron/core/board/free-spot.ts'
import type { CellBox } from '../../electron/core/board/geometry.ts'
import { moveNotes, putNote } from '../../electron/core/board/put-notes.ts'
import { onTop } from '../../electron/core/board/stack.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type { Note } from '../../electron/core/workshop/records.ts'
import { roomIn } from './cell-room.ts'
import {
  notesOf,
  select,
  setDraft,
  type BoardState,
  type BoardStore,
  type CellPlace,
} from './board-store.ts'
import { fullCell } from './drop-target.ts'
import type { SendGesture } from './send-gesture.ts'

/** How far a copy lies beside its original, in board units. */
const besides = { x: 14, y: 14 }

/** What brings notes onto the board. */
export function createAddActs(store: BoardStore, send: SendGesture) {
  const state = () => store.getState()

  /** Sent with its first words and its own rank, so that a note left empty was never there. */
  function addAt(cell: CellBox, at: Spot): Id {
    const note: Note = { ...newNote(state(), cell), ...at, rank: topmostRank }
    setDraft(store, { note, isSent: false })
    return note.id
  }

  /** Copies all, or none where one would land in a full cell: that cell, else null. */
  function copyBy(ids: Iterable<Id>, by: Spot): CellPlace | null {
    const originals = notesOf(state(), ids)
    const full = fullCell(state(), { notes: originals, by, copies: true })
    if (full !== null || originals.length === 0) return full
    const moves = moveNotes(state().geometry, originals, by)
    const { ranks, edits } = onTop(state().content.notes, originals.length)
    const places = new Map(moves.map(({ id, fields }) => [id, fields]))
    const records = originals.map(({ note }, index) => ({
      ...note,
      ...places.get(note.id),
      rank: ranks[index] ?? '',
      id: newId(),
    }))
    send([...edits, { kind: 'notes.add', records }])
    select(
      store,
      records.map(({ id }) => id),
    )
    return null
  }

  return {
    copyBy,
    duplicate: (ids: Iterable<Id>) => copyBy(ids, besides),
    /** A new note in the first free place of a cell, to be typed in; null where it takes no more. */
    addToCell(place: CellPlace): Id | null {
      const { geometry, placed, content } = state()
      const cell = cellOf(geometry, place)
      if (cell === undefined || roomIn(state(), place) === 0) return null
      const taken = [...placed.values()].map(({ box }) => box)
      return addAt(cell, freeSpot(cell, content.template.note, taken))
    },
    /** A new note with its middle at a spot, to be typed in; null where there is no room for it. */
    addAtSpot({ x, y }: Spot): Id | null {
      const { geometry, content } = state()
      const { width, height } = content.template.note
      const put = putNote(geometry, { x: x - width / 2, y: y - height / 2, width, height })
      if (put === null || roomIn(state(), put) === 0) return null
      return addAt(put.cell, { x: put.x, y: put.y })
    },
    /** Brings these in on top, from the clipboard, and selects them. */
    addAll(notes: readonly Omit<Note, 'rank'>[]): void {
      if (notes.length === 0) return
      const { ranks, edits } = onTop(state().content.notes, notes.length)
      const records = notes.map((note, index) => ({ ...note, rank: ranks[index] ?? '' }))
      send([...edits, { kind: 'notes.add', records }])
      select(
        store,
        records.map(({ id }) => id),
      )
    },
  }
}

/** A note of a cell without its place: of the size and colour that notes have there. */
export function newNote(
  { content: { board, template } }: Pick<BoardState, 'content'>,
  { column, row }: Pick<CellBox, 'column' | 'row'>,
): Omit<Note, 'x' | 'y' | 'rank'> {
  return {
    id: newId(),
    boardId: board.id,
    columnKey: column.key,
    rowKey: row.key,
    ...template.note,
    text: '',
    colour: row.colour ?? 'paper',
    severity: null,
    author: '',
  }
}
