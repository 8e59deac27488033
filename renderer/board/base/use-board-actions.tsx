import { createContext, useContext } from 'react'
import type { BoardActions } from './board-actions.ts'

/** What lies over the board: the menu of the notes, or the choice of a cell; and what it stands beside. */
export type BoardPopup = {
  readonly kind: 'menu' | 'move-to'
  readonly beside: Element
}

/** What everybody who works on the board shares: acts that tell what they did, and what is open. */
export type BoardHands = {
  readonly acts: BoardActions
  readonly announce: (words: string) => void
  readonly open: (popup: BoardPopup | null) => void
}

export const HandsContext = createContext<BoardHands | null>(null)

/** The hands on the board around this component. */
export function useBoardActions(): BoardHands {
  const hands = useContext(HandsContext)
  if (hands === null) throw new Error('no board to work on around this component')
  return hands
}
