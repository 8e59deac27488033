import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import type { BoardOwner } from '../../../electron/core/board/find-board.ts'
import { useConsole } from '../console-context.tsx'
import { keepBoard, keptBoard } from './kept-board.ts'

/** The board that is open over this console, if one is, and how to open one. */
export type Boards = {
  readonly opened: BoardOwner | null
  readonly open: (owner: BoardOwner) => void
  readonly close: () => void
}

const BoardsContext = createContext<Boards | null>(null)

/** Knows which board this window has open; after a reload it is open again. */
export function BoardsProvider({ children }: { readonly children: ReactNode }) {
  const { workshopId } = useConsole()
  const [opened, setOpened] = useState(() => keptBoard(workshopId))
  const become = useCallback(
    (owner: BoardOwner | null) => {
      keepBoard(workshopId, owner)
      setOpened(owner)
    },
    [workshopId],
  )
  const boards = useMemo(
    () => ({ opened, open: become, close: () => become(null) }),
    [opened, become],
  )
  return <BoardsContext value={boards}>{children}</BoardsContext>
}

/** The boards of the console around this component. */
export function useBoards(): Boards {
  const boards = useContext(BoardsContext)
  if (boards === null) throw new Error('no boards around this component')
  return boards
}
