import type { PlacedNote } from '../../../electron/core/board/place-notes.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { BoardState } from '../base/board-store.ts'

/** What one note needs to know to draw itself. */
export type NoteState = {
  readonly placed: PlacedNote
  readonly isSelected: boolean
  /** The keyboard is on it. */
  readonly isAt: boolean
  readonly isEdited: boolean
  readonly isPicked: boolean
}

/** A selector of one note that gives the same value for as long as nothing changes for this note. */
export function noteStateOf(id: Id<'note'>): (state: BoardState) => NoteState | null {
  let last: NoteState | null = null
  return (state) => {
    const placed = state.placed.get(id)
    if (placed === undefined) return (last = null)
    const isSelected = state.selected.has(id)
    const next: NoteState = {
      placed,
      isSelected,
      isAt: state.at.kind === 'note' && state.at.id === id,
      isEdited: state.editingId === id,
      isPicked: state.picked && isSelected,
    }
    if (last === null || !same(last, next)) last = next
    return last
  }
}

const same = (a: NoteState, b: NoteState) =>
  a.placed === b.placed &&
  a.isSelected === b.isSelected &&
  a.isAt === b.isAt &&
  a.isEdited === b.isEdited &&
  a.isPicked === b.isPicked
