import type { Id } from '../base/ids.ts'
import type { BoardContent } from './board-content.ts'
import type { BoardGeometry } from './geometry.ts'
import type { PlacedNote } from './place-notes.ts'

/** Where the cells of a board are and its notes lie on them, as it is drawn now. */
export type DrawnNotes = {
  readonly geometry: BoardGeometry
  /** In stacking order, those included that only this window has yet. */
  readonly placed: ReadonlyMap<Id<'note'>, PlacedNote>
}

/** A board as it is drawn, with what it holds. */
export type DrawnBoard = DrawnNotes & { readonly content: BoardContent }

/** The notes of these ids that are still there, in stacking order. */
export function notesOf({ placed }: DrawnNotes, ids: Iterable<Id<'note'>>): readonly PlacedNote[] {
  const wanted = new Set(ids)
  return [...placed.values()].filter(({ note }) => wanted.has(note.id))
}
