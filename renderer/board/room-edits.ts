import type { NotesEdit } from '../../electron/core/workshop/edit.ts'
import type { MakesRoom } from './board-store.ts'

/** The edits by which notes go aside within their cell; none where none has to. */
export const roomEdits = (makesRoom: readonly MakesRoom[]): readonly NotesEdit[] =>
  makesRoom.length === 0 ? [] : [{ kind: 'notes.edit', edits: [...makesRoom] }]
