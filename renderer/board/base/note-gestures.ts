import type { MakeEdits } from './make-edits.ts'
import { v7 as newId } from 'uuid'
import type { Spot } from '../../../electron/core/board/cell-at.ts'
import type { CellPlace } from '../../../electron/core/board/cell-place.ts'
import { notesOf } from '../../../electron/core/board/drawn-board.ts'
import {
  addNotes,
  beginNote,
  beginNoteAt,
  copyBy,
  duplicate,
  type BegunNote,
  type CopiedNotes,
} from '../../../electron/core/board/edits/add-notes.ts'
import type { MakesRoom } from '../../../electron/core/board/edits/board-edits.ts'
import {
  moveBy,
  moveToCell,
  nudge,
  tidy,
  toFront,
} from '../../../electron/core/board/edits/move-notes.ts'
import {
  ratable,
  removeNotes,
  setFields,
  type ChosenFields,
} from '../../../electron/core/board/edits/set-notes.ts'
import type { NoteColour } from '../../../electron/core/board/row.ts'
import type { Note } from '../../../electron/core/board/tables.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { select, setDraft, type BoardStore } from './board-store.ts'

/** What brings notes onto the board. */
export function createAddGestures(store: BoardStore, make: MakeEdits) {
  const state = () => store.getState()

  /** It is sent with its first words and its own rank, so that a note left empty was never there. */
  function begin(begun: BegunNote | null): Id<'note'> | null {
    if (begun?.kind !== 'begun') return null
    const { note, makesRoom } = begun
    setDraft(store, { note, isSent: false, makesRoom })
    return note.id
  }

  /** Adds them all and selects them, or none: then the cell that has no room. */
  function add(added: CopiedNotes): CellPlace | null {
    if (added.kind === 'full') return added.cell
    if (added.notes.length === 0) return null
    make({ kind: 'edits', edits: added.edits })
    select(
      store,
      added.notes.map(({ id }) => id),
    )
    return null
  }

  return {
    /** A new note in a place of a cell, to be typed in; null where it takes no more. */
    addToCell: (place: CellPlace): Id<'note'> | null => begin(beginNote(state(), place, newId)),
    /** A new note in the place nearest to a spot, to be typed in; null where there is no room for it. */
    addAtSpot: (spot: Spot): Id<'note'> | null => begin(beginNoteAt(state(), spot, newId)),
    /** Copies all, or none where one would land in a full cell: that cell, else null. */
    copyBy: (ids: Iterable<Id<'note'>>, by: Spot): CellPlace | null =>
      add(copyBy(state(), notesOf(state(), ids), by, newId)),
    /** Copies into places of the cell where all lie in some, else a little beside. */
    duplicate: (ids: Iterable<Id<'note'>>): CellPlace | null =>
      add(duplicate(state(), notesOf(state(), ids), newId)),
    /** Brings these in on top, from the clipboard, and selects them; others may have to make room. */
    addAll: (notes: readonly Omit<Note, 'rank'>[], makesRoom: readonly MakesRoom[]): void =>
      void add(addNotes(state(), notes, makesRoom)),
  }
}

/** What can be done with notes that are there; where a cell has no room for all of them, that cell and nothing done. */
export function createNoteGestures(store: BoardStore, make: MakeEdits) {
  const state = () => store.getState()
  /** Those that the others see too. */
  const sent = (ids: Iterable<Id<'note'>>) =>
    notesOf(state(), ids).filter(({ note }) => note.id !== state().draft?.note.id)

  function set(ids: Iterable<Id<'note'>>, fields: ChosenFields): void {
    const { draft } = state()
    if (draft !== null && new Set(ids).has(draft.note.id)) {
      setDraft(store, { ...draft, note: { ...draft.note, ...fields } })
    }
    make(setFields(sent(ids), fields))
  }

  return {
    moveBy: (ids: Iterable<Id<'note'>>, by: Spot) => make(moveBy(state(), sent(ids), by)),
    /** As `moveBy` in stored units, each staying where it is in the stack; keys held down are one gesture. */
    nudge: (ids: Iterable<Id<'note'>>, units: Spot, gesture: Id) =>
      make(nudge(state(), sent(ids), units), gesture),
    toFront: (ids: Iterable<Id<'note'>>) => void make(toFront(state(), sent(ids))),
    /** Puts notes into a cell, each in a place of it. */
    moveToCell: (ids: Iterable<Id<'note'>>, place: CellPlace) =>
      make(moveToCell(state(), sent(ids), place)),
    /** Lays out the cells of these notes: each note in a place of its own. How many cells that changed. */
    tidy(ids: Iterable<Id<'note'>>): number {
      const { cells, edits } = tidy(state(), sent(ids))
      make(edits)
      return cells
    },
    colour: (ids: Iterable<Id<'note'>>, colour: NoteColour) => set(ids, { colour }),
    /** How much it hurts, 1–3; only notes of rows with a severity take one. */
    rate: (ids: Iterable<Id<'note'>>, severity: 1 | 2 | 3 | null) =>
      set(ratable(state(), ids), { severity }),
    remove(ids: Iterable<Id<'note'>>): void {
      if (state().draft?.isSent === false) setDraft(store, null)
      make(removeNotes(sent(ids)))
    },
  }
}
