import type { Spot } from '../../electron/core/board/cell-at.ts'
import type { BoardGeometry } from '../../electron/core/board/geometry.ts'
import type { PlacedNote } from '../../electron/core/board/place-notes.ts'
import { moveNotes, type NoteMove } from '../../electron/core/board/put-notes.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'

/** Notes moved a little together, each staying where it is in the stack. */
export function nudged(
  geometry: BoardGeometry,
  notes: readonly PlacedNote[],
  by: Spot,
): readonly NoteMove[] {
  const ranks = new Map(notes.map(({ note }) => [note.id, note.rank]))
  return moveNotes(geometry, notes, by, null).map(({ id, fields }) => ({
    id,
    fields: { ...fields, rank: ranks.get(id) ?? fields.rank },
  }))
}

/** One gesture for as long as any of its keys is held down; the next press begins another. */
export function createHeldGesture(newId: () => Id) {
  const held = new Set<string>()
  let gesture: Id | null = null
  return {
    press(key: string): Id {
      gesture = held.size === 0 || gesture === null ? newId() : gesture
      held.add(key)
      return gesture
    },
    release: (key: string) => void held.delete(key),
    /** The window is left: keys come up unseen. */
    releaseAll: () => held.clear(),
  }
}
