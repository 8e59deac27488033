import type { Box } from './geometry.ts'
import type { Spot } from './cell-at.ts'

/** Space between notes, and between notes and the lines of their cell, in board units. */
const gap = 4
/** How far the next note is moved where a cell is full: it covers the one before, but not wholly. */
const cascade = 14

/**
 * Where a new note of this size goes in a cell, relative to it: the first free place from left to right,
 * from top to bottom; in a cell without one beside the places taken. `taken` are boxes on the sheet.
 */
export function freeSpot(
  cell: Box,
  size: Pick<Box, 'width' | 'height'>,
  taken: readonly Box[],
): Spot {
  const across = Math.max(1, Math.floor((cell.width - gap) / (size.width + gap)))
  const down = Math.max(1, Math.floor((cell.height - gap) / (size.height + gap)))
  const spots = Array.from({ length: across * down }, (_, index) => ({
    x: gap + (index % across) * (size.width + gap),
    y: gap + Math.floor(index / across) * (size.height + gap),
  }))
  const free = spots.find(
    (spot) =>
      !taken.some((box) => overlap({ ...size, x: cell.x + spot.x, y: cell.y + spot.y }, box)),
  )
  return free ?? besides(cell, size, taken.length)
}

function besides(cell: Box, size: Pick<Box, 'width' | 'height'>, count: number): Spot {
  const room = (length: number, own: number) => Math.max(1, length - own - gap)
  return {
    x: gap + ((count * cascade) % room(cell.width, size.width)),
    y: gap + ((count * cascade) % room(cell.height, size.height)),
  }
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
