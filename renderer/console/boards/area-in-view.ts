import type { BoardGeometry, Box } from '../../../electron/core/board/geometry.ts'
import { storedBox } from '../../../electron/core/board/stretch.ts'
import type { BoardArea } from '../../../electron/core/stage/stage-board.ts'
import type { Board } from '../../board/base/board-context.tsx'

/** The part of the board that this window looks at; null where that is all of it. */
export function areaInView({ store, camera }: Board): BoardArea | null {
  const view = camera.current?.view()
  return view === undefined ? null : areaOf(view, store.getState().geometry)
}

const minWidth = 120
const minHeight = 90

/**
 * What a view shows of a sheet, in whole stored units; null for all of it, or nothing. Titles come by
 * themselves.
 */
export function areaOf(inView: Box, geometry: BoardGeometry): BoardArea | null {
  const view = storedBox(geometry, inView)
  const sheet = storedBox(geometry, geometry.sheet)
  const left = Math.max(Math.floor(view.x), sheet.x)
  const top = Math.max(Math.floor(view.y), sheet.y)
  const right = Math.min(Math.ceil(view.x + view.width), sheet.x + sheet.width)
  const bottom = Math.min(Math.ceil(view.y + view.height), sheet.y + sheet.height)
  const all = left <= sheet.x && top <= sheet.y && right >= sheet.width && bottom >= sheet.height
  if (all || right <= left || bottom <= top) return null
  return {
    x: left,
    y: top,
    width: Math.max(right - left, minWidth),
    height: Math.max(bottom - top, minHeight),
  }
}
