/** Undo and redo of this board, as its buttons need them. */
export type BoardUndo = {
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** What each would turn, such as “Undo move to Support”; null for nothing. */
  readonly undoWords: string | null
  readonly redoWords: string | null
  readonly undo: () => void
  readonly redo: () => void
}
