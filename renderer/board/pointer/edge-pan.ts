import type { Spot } from '../../../electron/core/board/cell-at.ts'
import type { Box } from '../../../electron/core/board/geometry.ts'

/** How near to the edge the view begins to move, and how far it moves a frame at most, in CSS pixels. */
const reach = 40
const fastest = 18
/** What may show beyond the sheet's edge. */
const beyond = 16

/**
 * How far the view moves in a frame while something is dragged near the edge of `view`: 0 away from it,
 * and where no more of the sheet lies beyond it. All in CSS pixels of the canvas.
 */
export function edgePan(at: Spot, view: Box, sheet: Box): Spot {
  return {
    x: alongEdge(at.x, [view.x, view.width], [sheet.x, sheet.width]),
    y: alongEdge(at.y, [view.y, view.height], [sheet.y, sheet.height]),
  }
}

type Stretch = readonly [from: number, length: number]

function alongEdge(at: number, [from, length]: Stretch, [sheetFrom, sheetLength]: Stretch): number {
  const near = Math.min(reach, length / 4)
  const before = from + near - at
  const after = at - (from + length - near)
  if (before > 0) return Math.min(speed(before / near), most(from + beyond - sheetFrom))
  const hidden = sheetFrom + sheetLength + beyond - from - length
  return after > 0 ? -Math.min(speed(after / near), most(hidden)) : 0
}

const most = (length: number) => Math.max(0, length)
const speed = (depth: number) => Math.ceil(fastest * Math.min(depth, 1) ** 2)
