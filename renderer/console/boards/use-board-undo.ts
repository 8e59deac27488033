import { useEffect, useMemo, useRef } from 'react'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { BoardUndo } from '../../board/base/board-undo.ts'
import { useConsole } from '../console-context.tsx'
import { useUndo } from '../use-undo.ts'

/** Undo and redo of one board, and of nothing else; new only when what can be turned changes. */
export function useBoardUndo(boardId: Id): BoardUndo {
  const { store, workshopId } = useConsole()
  const turns = useUndo(store, workshopId, `board:${boardId}`)
  const latest = useRef(turns)
  useEffect(() => void (latest.current = turns))
  const { undoWords, redoWords } = turns
  return useMemo(
    () => ({
      canUndo: undoWords !== null,
      canRedo: redoWords !== null,
      undoWords,
      redoWords,
      undo: () => latest.current.undo(),
      redo: () => latest.current.redo(),
    }),
    [undoWords, redoWords],
  )
}
