import { cellOf, type Spot } from '../../electron/core/board/cell-at.ts'
import { unitOf } from '../../electron/core/board/geometry.ts'
import { moveNotes } from '../../electron/core/board/put-notes.ts'
import { broughtToTop } from '../../electron/core/board/stack.ts'
import type { PlacedNote } from '../../electron/core/board/place-notes.ts'
import type { NoteColour } from '../../electron/core/board/template.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type { Note } from '../../electron/core/board/tables.ts'
import { notesOf, setDraft, type BoardStore, type CellPlace } from './board-store.ts'
import { makeRoom, tidyCell } from './cell-places.ts'
import { cellNamed, cellKey } from './cell-counts.ts'
import { fullCell } from './drop-target.ts'
import { noteEdits, type ChangeBoard } from './change-board.ts'

/** What can be done with notes that are there. */
export function createNoteGestures(store: BoardStore, change: ChangeBoard) {
  const state = () => store.getState()
  /** Those that the others see too. */
  const sent = (ids: Iterable<Id>) =>
    notesOf(state(), ids).filter(({ note }) => note.id !== state().draft?.note.id)

  function setFields(ids: Iterable<Id>, fields: Partial<Pick<Note, 'colour' | 'severity'>>): void {
    const { draft } = state()
    if (draft !== null && new Set(ids).has(draft.note.id)) {
      setDraft(store, { ...draft, note: { ...draft.note, ...fields } })
    }
    const names = Object.keys(fields) as (keyof typeof fields)[]
    const edits = sent(ids)
      .filter(({ note }) => names.some((name) => note[name] !== fields[name]))
      .map(({ note }) => ({ id: note.id, fields }))
    if (edits.length > 0) change(noteEdits(edits))
  }

  function toTop(changes: Parameters<typeof broughtToTop>[1]): void {
    const edits = broughtToTop(state().content.notes, changes)
    if (edits.length > 0) change(edits)
  }

  return {
    /** Moves all, or none where one would land in a full cell: that cell, else null. */
    moveBy(ids: Iterable<Id>, by: Spot): CellPlace | null {
      const full = fullCell(state(), { notes: sent(ids), by, copies: false })
      if (full === null) toTop(moveNotes(state().geometry, sent(ids), by))
      return full
    },
    /** As `moveBy` in stored units, each staying where it is in the stack; keys held down are one gesture. */
    nudge(ids: Iterable<Id>, units: Spot, gesture: Id): CellPlace | null {
      const notes = sent(ids)
      const by = drawnBy(store, notes, units)
      const full = fullCell(state(), { notes, by, copies: false })
      const edits = full === null ? [...moveNotes(state().geometry, notes, by)] : []
      if (edits.length > 0) change(noteEdits(edits), gesture)
      return full
    },
    toFront: (ids: Iterable<Id>) =>
      toTop(sent(ids).map(({ note }) => ({ id: note.id, fields: {} }))),
    /** Puts notes into a cell, each in a place of it. */
    moveToCell(ids: Iterable<Id>, place: CellPlace): void {
      const { moves, makesRoom } = movesInto(store, sent(ids), place)
      const edits = broughtToTop(state().content.notes, moves)
      if (edits.length > 0) change([...noteEdits(makesRoom), ...edits])
    },
    /** Lays out the cells of these notes: each note in a place of its own. How many cells that changed. */
    tidy(ids: Iterable<Id>): number {
      const moves = tidyMoves(store, sent(ids))
      const edits = noteEdits(moves.flat())
      if (edits.length > 0) change(edits)
      return moves.filter((some) => some.length > 0).length
    },
    colour: (ids: Iterable<Id>, colour: NoteColour) => setFields(ids, { colour }),
    /** How much it hurts, 1–3; only notes of rows with a severity take one. */
    rate(ids: Iterable<Id>, severity: 1 | 2 | 3 | null): void {
      setFields(ratable(store, ids), { severity })
    },
    remove(ids: Iterable<Id>): void {
      if (state().draft?.isSent === false) setDraft(store, null)
      const gone = sent(ids)
      if (gone.length > 0) change(gone.map(({ note }) => ({ kind: 'note.remove', id: note.id })))
    },
  }
}

/** Those that lie in a row with a severity. */
function ratable(store: BoardStore, ids: Iterable<Id>): readonly Id[] {
  const { geometry } = store.getState()
  return notesOf(store.getState(), ids)
    .filter(({ note }) => cellOf(geometry, note)?.row.severity === true)
    .map(({ note }) => note.id)
}

/** Where the notes of the cells of these go, by cell. */
function tidyMoves(store: BoardStore, notes: readonly PlacedNote[]) {
  const cells = new Set(notes.map(({ note }) => cellKey(note)))
  return [...cells].map((name) => {
    const place = cellNamed(name)
    return place === null ? [] : tidyCell(store.getState(), place)
  })
}

/** How far on the drawn sheet so many stored units are, in the cell of the first of these notes. */
function drawnBy(store: BoardStore, [first]: readonly PlacedNote[], { x, y }: Spot): Spot {
  const cell = first && cellOf(store.getState().geometry, first.note)
  const unit = cell === undefined ? { x: 1, y: 1 } : unitOf(cell)
  return { x: x * unit.x, y: y * unit.y }
}

function movesInto(store: BoardStore, moving: readonly PlacedNote[], place: CellPlace) {
  const away = new Set(moving.map(({ note }) => note.id))
  const room = makeRoom(store.getState(), place, { count: moving.length, away })
  const cell = cellOf(store.getState().geometry, place)
  if (room === null || cell === undefined) return { moves: [], makesRoom: [] }
  const { columnKey, rowKey } = place
  const moves = moving.map(({ note }, index) => {
    const { x, y, width, height } = room.added[index] ?? note
    const severity = cell.row.severity === true ? note.severity : null
    return { id: note.id, fields: { columnKey, rowKey, x, y, width, height, severity } }
  })
  return { moves, makesRoom: room.makesRoom }
}
