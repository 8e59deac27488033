import type { Spot } from './cell-at.ts'
import { unitOf, type BoardGeometry } from './geometry.ts'
import { placesOf } from './places.ts'
import type { PlacedNote } from './place-notes.ts'
import { putNote } from './put-notes.ts'

/** Places for up to so many notes are snapped to: smaller ones lie too close to one another. */
const maxPlaces = 8

/**
 * `by`, changed a little so that a note put down that far from where it lies begins at a place of its cell:
 * where one begins no farther than `reach`, in units of the drawn sheet, across and down.
 */
export function snapped(
  geometry: BoardGeometry,
  { box }: PlacedNote,
  by: Spot,
  reach: number,
): Spot {
  const put = { x: box.x + by.x, y: box.y + by.y }
  const cell = putNote(geometry, { ...box, ...put })?.cell
  if (cell === undefined) return by
  const unit = unitOf(cell)
  const size = { width: cell.column.width, height: cell.row.height }
  const begins = placesOf(size)
    .filter((places) => places.length <= maxPlaces)
    .flat()
    .map((place) => ({ x: cell.x + place.x * unit.x, y: cell.y + place.y * unit.y }))
  const near = begins
    .filter(({ x, y }) => Math.abs(x - put.x) <= reach && Math.abs(y - put.y) <= reach)
    .toSorted((a, b) => away(a, put) - away(b, put))[0]
  return near === undefined ? by : { x: near.x - box.x, y: near.y - box.y }
}

const away = (a: Spot, b: Spot) => Math.hypot(a.x - b.x, a.y - b.y)
