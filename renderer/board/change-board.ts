import type { Edit, RecordEdit } from '../../electron/core/workshop/edit.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type { Note } from '../../electron/core/board/tables.ts'

/** Makes edits of a board together, as one gesture: one step of its undo. */
export type ChangeBoard = (edits: readonly Edit[], gesture?: Id) => void

/** The edits that change some fields of each of these notes. */
export const noteEdits = (
  changes: Iterable<{ readonly id: Id; readonly fields: Partial<Omit<Note, 'id' | 'boardId'>> }>,
): readonly RecordEdit[] =>
  [...changes].map(({ id, fields }) => ({ kind: 'note.edit', id, fields }))
