import { useMemo } from 'react'
import { useBoard, useBoardState, type Board } from './board-context.tsx'
import type { BoardPlace } from './board-store.ts'
import { boxOf } from './place-element.ts'

/** How much of the board's foot the tools for what is chosen take, in CSS pixels. */
const footPx = 56

/** The side of the board where tools do not lie on what has just been chosen. */
export function useFreeSide(): 'top' | 'bottom' {
  const board = useBoard()
  const at = useBoardState((state) => state.at)
  return useMemo(() => (isLow(board, at) ? 'top' : 'bottom'), [board, at])
}

function isLow({ store, camera: { current: camera } }: Board, at: BoardPlace): boolean {
  const box = boxOf(store.getState(), at)
  if (box === null || camera === null) return false
  const view = camera.view()
  const unitsAPixel = camera.spotAt(1, 0).x - camera.spotAt(0, 0).x
  return (view.y + view.height - box.y - box.height) / unitsAPixel < footPx
}
