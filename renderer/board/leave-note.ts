import type { Board } from './board-context.tsx'
import { select } from './board-store.ts'
import { noteBeside } from './next-place.ts'

/** Ends typing in a note: the keyboard stays on it, or goes on to the note read after or before it. */
export function leaveNote({ store }: Board, way: 'stay' | 'next' | 'previous'): void {
  const state = store.getState()
  const { editingId } = state
  if (editingId === null) return
  const next = way === 'stay' ? null : noteBeside(state, { kind: 'note', id: editingId }, way)
  store.setState({ editingId: null })
  if (next !== null) select(store, [next])
}

/** Begins typing in a note. */
export function editNote({ store }: Board, id: string): void {
  select(store, [id])
  store.setState({ editingId: id, tool: 'select' })
}
