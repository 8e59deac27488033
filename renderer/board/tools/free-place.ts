import type { Spot } from '../../../electron/core/board/cell-at.ts'
import type { Box } from '../../../electron/core/board/geometry.ts'
import { meets } from '../../../electron/core/board/geometry.ts'

/** Tools to be placed beside what is chosen; all in CSS pixels of the board's element. */
export type ToolsToPlace = {
  readonly size: Pick<Box, 'width' | 'height'>
  readonly chosen: Box
  /** Where tools may lie. */
  readonly view: Box
  /** Notes and points, which they may not lie on. */
  readonly taken: readonly Box[]
}

/** Between tools and what they are for. */
const gap = 8
const step = 14

/** The first place below, above, right or left of what is chosen where tools lie on nothing; null for none. */
export function freePlace({ size, chosen, view, taken }: ToolsToPlace): Spot | null {
  const middleX = chosen.x + (chosen.width - size.width) / 2
  const middleY = chosen.y + (chosen.height - size.height) / 2
  const sides: readonly (readonly Spot[])[] = [
    along(middleX, size.width).map((x) => ({ x, y: chosen.y + chosen.height + gap })),
    along(middleX, size.width).map((x) => ({ x, y: chosen.y - gap - size.height })),
    along(middleY, size.height * 2).map((y) => ({ x: chosen.x + chosen.width + gap, y })),
    along(middleY, size.height * 2).map((y) => ({ x: chosen.x - gap - size.width, y })),
  ]
  const isFree = (spot: Spot) => {
    const box = { ...size, ...spot }
    return isIn(view, box) && !taken.some((one) => meets(one, box))
  }
  return sides.flat().find(isFree) ?? null
}

/** `middle`, and what lies beside it, the nearest first. */
const along = (middle: number, reach: number): readonly number[] =>
  Array.from({ length: Math.ceil((2 * reach) / step) + 1 }, (_, index) =>
    index === 0 ? middle : middle + Math.ceil(index / 2) * step * (index % 2 === 0 ? 1 : -1),
  )

const isIn = (view: Box, box: Box) =>
  box.x >= view.x &&
  box.y >= view.y &&
  box.x + box.width <= view.x + view.width &&
  box.y + box.height <= view.y + view.height
