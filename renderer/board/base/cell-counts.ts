import { placeKey, type CellPlace } from '../../../electron/core/board/cell-place.ts'
import type { PlacedNote } from '../../../electron/core/board/place-notes.ts'
import type { Id } from '../../../electron/core/workshop/ids.ts'

type Placed = ReadonlyMap<Id<'note'>, PlacedNote>

const counted = new WeakMap<Placed, ReadonlyMap<string, number>>()

/** How many notes lie in a cell; counted once for all cells of the same notes. */
export function notesInCell(placed: Placed, place: CellPlace): number {
  const counts = counted.get(placed) ?? count(placed)
  counted.set(placed, counts)
  return counts.get(placeKey(place)) ?? 0
}

function count(placed: Placed): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { note } of placed.values()) {
    counts.set(placeKey(note), (counts.get(placeKey(note)) ?? 0) + 1)
  }
  return counts
}
