import type { Spot } from '../../../electron/core/board/cell-at.ts'
import type { Box } from '../../../electron/core/board/geometry.ts'
import type { PlacedNote } from '../../../electron/core/board/place-notes.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { meets } from '../../../electron/core/board/geometry.ts'

/** The box between two corners, whichever they are. */
export function boxBetween(a: Spot, b: Spot): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}

/** Notes that the box touches, together with those selected before it was drawn. */
export function selectedByBox(
  box: Box,
  placed: ReadonlyMap<Id<'note'>, PlacedNote>,
  before: ReadonlySet<Id<'note'>>,
): ReadonlySet<Id<'note'>> {
  const selected = new Set(before)
  for (const [id, one] of placed) if (meets(box, one.box)) selected.add(id)
  return selected
}

export const sameIds = (a: ReadonlySet<Id<'note'>>, b: ReadonlySet<Id<'note'>>): boolean =>
  a.size === b.size && [...a].every((id) => b.has(id))
