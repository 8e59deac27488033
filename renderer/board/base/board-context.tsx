import type { ChangeBoard } from './make-edits.ts'
import { createContext, useContext, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { BoardContent } from '../../../electron/core/board/board-content.ts'
import type { Spot } from '../../../electron/core/board/cell-at.ts'
import type { Box } from '../../../electron/core/board/geometry.ts'
import { createBoardGestures, type BoardGestures } from './board-gestures.ts'
import { createBoardStore, type BoardState, type BoardStore } from './board-store.ts'
import type { CanvasView } from './canvas-view.ts'

/** Where this window looks at the board from; the canvas is behind it. */
export type BoardCamera = {
  readonly fitAll: () => void
  /** Shows this part as large as it fits, in board units. */
  readonly fit: (box: Box) => void
  /** 1 is 100 %. */
  readonly zoomTo: (zoom: number) => void
  readonly zoomBy: (factor: number) => void
  /** Whether the whole board is in view, as `fitAll` shows it. */
  readonly isFitted: () => boolean
  readonly now: () => CanvasView
  /** What titles leave free, in CSS pixels of the canvas. */
  readonly clearPart: () => Box
  /** Told at every move of the view, within the event that moves it. */
  readonly onMove: (listener: () => void) => () => void
  /** Moves as little as needed for the box to be in view. */
  readonly reveal: (box: Box) => void
  /** The part of the board in view, in board units. */
  readonly view: () => Box
  /** A place of the window, in CSS pixels, as a spot of the sheet. */
  readonly spotAt: (clientX: number, clientY: number) => Spot
}

/** A board in this window: its state, what can be done on it, and the view of it once it is drawn. */
export type Board = {
  readonly store: BoardStore
  readonly acts: BoardGestures
  readonly camera: { current: BoardCamera | null }
}

/** Opens a board in this window. */
export function openBoard(content: BoardContent, change: ChangeBoard): Board {
  const store = createBoardStore(content)
  return { store, acts: createBoardGestures(store, change), camera: { current: null } }
}

/** A board for as long as the component is there; it needs the board's id as its key. */
export function useOpenBoard(content: BoardContent, change: ChangeBoard): Board {
  const [board] = useState(() => openBoard(content, change))
  return board
}

const BoardContext = createContext<Board | null>(null)

export function BoardProvider(props: { readonly board: Board; readonly children: ReactNode }) {
  return <BoardContext value={props.board}>{props.children}</BoardContext>
}

/** The board around this component. */
export function useBoard(): Board {
  const board = useContext(BoardContext)
  if (board === null) throw new Error('no board around this component')
  return board
}

/** A part of the board's state; the selector must give the same value for the same state. */
export function useBoardState<T>(selector: (state: BoardState) => T): T {
  return useStore(useBoard().store, selector)
}
