import type { Id } from '../../base/ids.ts'
import { cellOf } from '../cell-at.ts'
import { notesOf, type DrawnNotes } from '../drawn-board.ts'
import type { PlacedNote } from '../place-notes.ts'
import type { Note } from '../tables.ts'
import { editsOf, noteEdits, type BoardEdits } from './board-edits.ts'

/** What people choose for notes, many at once. */
export type ChosenFields = Partial<Pick<Note, 'colour' | 'severity'>>

/** Gives notes what was chosen; those that have it already are left alone. */
export function setFields(notes: readonly PlacedNote[], fields: ChosenFields): BoardEdits {
  const names = Object.keys(fields) as (keyof ChosenFields)[]
  const changed = notes.filter(({ note }) => names.some((name) => note[name] !== fields[name]))
  return editsOf(noteEdits(changed.map(({ note }) => ({ id: note.id, fields }))))
}

/** Of these notes, those that lie in a row with a severity. */
export const ratable = (board: DrawnNotes, ids: Iterable<Id<'note'>>): readonly Id<'note'>[] =>
  notesOf(board, ids)
    .filter(({ note }) => cellOf(board.geometry, note)?.row.severity === true)
    .map(({ note }) => note.id)

/** Deletes notes. */
export const removeNotes = (notes: readonly PlacedNote[]): BoardEdits =>
  editsOf(notes.map(({ note }) => ({ kind: 'note.remove', id: note.id })))
