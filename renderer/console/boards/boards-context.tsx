import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import type { BoardOwner } from '../../../electron/core/board/find-board.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { useConsole } from '../console-context.tsx'
import { keepBoard, keptBoard } from './kept-board.ts'
import { firstBoard } from './slot-board.ts'

/** The board that is open over this console, if one is, and how to open one. */
export type Boards = {
  readonly opened: BoardOwner | null
  readonly open: (owner: BoardOwner) => void
  /** The board of the group that was looked at last, else of the first. */
  readonly openTemplate: (templateId: Id) => void
  readonly close: () => void
}

const BoardsContext = createContext<Boards | null>(null)

/**
 * Knows which board this window has open; after a reload it is open again. Closed, it gives the focus
 * back to what opened it.
 */
export function BoardsProvider({ children }: { readonly children: ReactNode }) {
  const { workshopId, store } = useConsole()
  const [opened, setOpened] = useState(() => keptBoard(workshopId))
  const [lastGroupId, setLastGroupId] = useState<Id | null>(null)
  const opener = useRef<Element | null>(null)
  const isOpen = opened !== null
  useEffect(() => {
    if (!isOpen && opener.current instanceof HTMLElement) opener.current.focus()
  }, [isOpen])
  const boards = useMemo((): Boards => {
    const become = (owner: BoardOwner | null) => {
      if (opened === null) opener.current = document.activeElement
      keepBoard(workshopId, owner)
      setOpened(owner)
      if (owner !== null) setLastGroupId(owner.groupId)
    }
    return {
      opened,
      open: become,
      openTemplate: (templateId) =>
        become(firstBoard(store.getState().workshop.tables, templateId, lastGroupId)),
      close: () => become(null),
    }
  }, [workshopId, store, opened, lastGroupId])
  return <BoardsContext value={boards}>{children}</BoardsContext>
}

/** The boards of the console around this component. */
export function useBoards(): Boards {
  const boards = useContext(BoardsContext)
  if (boards === null) throw new Error('no boards around this component')
  return boards
}
