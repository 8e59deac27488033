import { meets, type Box } from '../../../electron/core/board/geometry.ts'
import type { PlacedNote } from '../../../electron/core/board/place-notes.ts'
import type { Id } from '../../../electron/core/base/ids.ts'

/** How much is kept drawn on each side of the view, in views. */
const margin = 0.5
/** An area this many times wider than what it would be now is drawn anew. */
const tooWide = 2.5

/** The part of the board to be drawn around what is in view, so that small moves draw nothing new. */
export function areaAround(part: Box): Box {
  return {
    x: part.x - part.width * margin,
    y: part.y - part.height * margin,
    width: part.width * (1 + 2 * margin),
    height: part.height * (1 + 2 * margin),
  }
}

/** Whether the area drawn last still serves: the view is in it, and it is not far too large for it. */
export function stillServes(area: Box, part: Box): boolean {
  return (
    part.x >= area.x &&
    part.y >= area.y &&
    part.x + part.width <= area.x + area.width &&
    part.y + part.height <= area.y + area.height &&
    area.width <= part.width * (1 + 2 * margin) * tooWide
  )
}

/** Ids of the notes that reach into the area, and of those kept whatever they are. */
export function notesIn(
  area: Box,
  placed: ReadonlyMap<Id<'note'>, PlacedNote>,
  kept: ReadonlySet<Id<'note'>>,
): readonly Id<'note'>[] {
  const ids: Id<'note'>[] = []
  for (const [id, { box }] of placed) if (meets(area, box) || kept.has(id)) ids.push(id)
  return ids
}
