import type { Language } from '../../electron/core/text/language.ts'
import type { Board } from './board-context.tsx'
import { BoardProvider } from './board-context.tsx'
import { BoardCanvas } from './board-canvas.tsx'
import { BoardTools } from './board-tools.tsx'

/** Undo and redo of this board, as its buttons need them. */
export type BoardUndo = {
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly undo: () => void
  readonly redo: () => void
}

export type BoardSurfaceProps = {
  readonly board: Board
  readonly language: Language
  /** Titles are shown in this language too. */
  readonly secondLanguage: Language | null
  readonly undo: BoardUndo
}

/** A board to work on: the canvas, its tools and its keys. */
export function BoardSurface({ board, language, secondLanguage, undo }: BoardSurfaceProps) {
  return (
    <BoardProvider board={board}>
      <BoardCanvas language={language} secondLanguage={secondLanguage} />
      <BoardTools undo={undo} />
    </BoardProvider>
  )
}
