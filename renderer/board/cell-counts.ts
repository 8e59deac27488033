import type { PlacedNote } from '../../electron/core/board/place-notes.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type { CellPlace } from './board-store.ts'

type Placed = ReadonlyMap<Id, PlacedNote>

const counted = new WeakMap<Placed, ReadonlyMap<string, number>>()

/** How many notes lie in a cell; counted once for all cells of the same notes. */
export function notesInCell(placed: Placed, place: CellPlace): number {
  const counts = counted.get(placed) ?? count(placed)
  counted.set(placed, counts)
  return counts.get(cellKey(place)) ?? 0
}

/** A cell in one word, as the page names it: `data-cell`. */
export const cellKey = ({ columnKey, rowKey }: CellPlace): string => `${columnKey} ${rowKey}`

/** The cell that a word of `data-cell` names; null for other words. */
export function cellNamed(name: string | undefined): CellPlace | null {
  const [columnKey, rowKey] = (name ?? '').split(' ')
  return columnKey && rowKey ? { columnKey, rowKey } : null
}

function count(placed: Placed): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { note } of placed.values()) {
    counts.set(cellKey(note), (counts.get(cellKey(note)) ?? 0) + 1)
  }
  return counts
}
