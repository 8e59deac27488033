import type { Id } from '../../base/ids.ts'
import type { CellPlace } from '../cell-place.ts'
import type { BoardEdit, Note } from '../tables.ts'

/** What something done on a board comes to: the edits, or the cell that has no room for it; then none of it is done. */
export type BoardEdits =
  | { readonly kind: 'edits'; readonly edits: readonly BoardEdit[] }
  | { readonly kind: 'full'; readonly cell: CellPlace }

/** A note that goes aside within its cell, so that there is room for another one. */
export type MakesRoom = {
  readonly id: Id<'note'>
  readonly fields: Pick<Note, 'x' | 'y' | 'width' | 'height'>
}

export const editsOf = (edits: readonly BoardEdit[]): BoardEdits => ({ kind: 'edits', edits })
export const full = (cell: CellPlace): BoardEdits => ({ kind: 'full', cell })

type NoteChange = {
  readonly id: Id<'note'>
  readonly fields: Partial<Omit<Note, 'id' | 'boardId'>>
}

/** The edits that change some fields of each of these notes. */
export const noteEdits = (changes: readonly NoteChange[]): readonly BoardEdit[] =>
  changes.map(({ id, fields }) => ({ kind: 'note.edit', id, fields }))
