import type { BoardUndo } from './board-surface.tsx'

/** The tools below the board, and what can be done with the selected notes. */
export function BoardTools(_props: { readonly undo: BoardUndo }) {
  return null
}
