import type { Board } from '../../../renderer/board/board-context.tsx'
import { BoardSurface } from '../../../renderer/board/board-surface.tsx'
import type { WorkshopStore } from '../../../renderer/client/workshop-store.ts'
import { useUndo } from '../../../renderer/console/use-undo.ts'
import { LanguageProvider } from '../../../renderer/ui/language.tsx'
import { boardId, workshopId } from './ours-records.ts'

/** The surface with its tools, and the console's own undo behind them. */
export function OursBoard(props: { readonly board: Board; readonly store: WorkshopStore }) {
  const { undoKind, redoKind, undo, redo } = useUndo(props.store, workshopId, `board:${boardId}`)
  const turns = { canUndo: undoKind !== null, canRedo: redoKind !== null, undo, redo }
  return (
    <LanguageProvider language="en">
      <BoardSurface board={props.board} language="en" secondLanguage={null} undo={turns} />
    </LanguageProvider>
  )
}
