import type { Board } from './board-context.tsx'
import { select } from './board-store.ts'
import { notesCellBeside } from '../../../electron/core/board/next-place.ts'

/** Ends typing in a note: the keyboard stays on it, or goes on to the cell after or before its own. */
export function leaveNote({ store }: Board, way: 'stay' | 'next' | 'previous'): void {
  const { editingId, placed, geometry } = store.getState()
  if (editingId === null) return
  const note = placed.get(editingId)?.note
  const next = way === 'stay' || note === undefined ? null : notesCellBeside(geometry, note, way)
  store.setState({ editingId: null })
  if (next !== null) {
    select(store, [])
    store.setState({ at: { kind: 'cell', ...next } })
  }
}

/** Begins typing in a note. */
export function editNote({ store }: Board, id: string): void {
  select(store, [id])
  store.setState({ editingId: id, tool: 'select' })
}
