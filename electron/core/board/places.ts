import type { Box } from './geometry.ts'

/** A cell as it is stored: where its notes lie is told from its top left corner, in board units. */
export type CellSize = { readonly width: number; readonly height: number }

/** How many places lie beside and below one another in a cell. */
type Level = readonly [across: number, down: number]

/** From two notes a cell on; each as wide as half a cell for as long as it can be. */
const levels: readonly Level[] = [
  [2, 1],
  [2, 2],
  [2, 3],
  [2, 4],
  [3, 4],
  [3, 5],
  [4, 5],
  [4, 6],
  [5, 6],
  [5, 8],
  [6, 10],
  [8, 12],
  [10, 20],
]
/** In a cell much wider than it is high. */
const wideLevels: readonly Level[] = [[2, 1], [2, 2], ...levels.slice(2).map(turned)]
/** In a cell hardly wider than it is high. */
const highLevels: readonly Level[] = [[1, 2], ...levels.slice(1)]

function turned([across, down]: Level): Level {
  return [down, across]
}

/** The least that a note may measure. */
const minSize = 8

/** All places of a cell, by level: each of at least as many as the one before, and smaller. */
export function placesOf(cell: CellSize): readonly (readonly Box[])[] {
  const shape = cell.width / cell.height
  const own = shape > 3 ? wideLevels : shape < 1.2 ? highLevels : levels
  const all = own.map((level) => placesAt(cell, level))
  const [first = [], ...rest] = all
  return [first, ...rest.filter((places) => places.every(isLargeEnough))]
}

const isLargeEnough = ({ width, height }: Box) => width >= minSize && height >= minSize

function placesAt(cell: CellSize, [across, down]: Level): readonly Box[] {
  const gap = Math.max(across, down) > 4 ? 2 : 4
  const size = (length: number, count: number) => Math.floor((length - gap * (count + 1)) / count)
  const [width, height] = [size(cell.width, across), size(cell.height, down)]
  return Array.from({ length: across * down }, (_, index) => ({
    x: gap + (index % across) * (width + gap),
    y: gap + Math.floor(index / across) * (height + gap),
    width,
    height,
  }))
}

/** Where notes that come into a cell go, and where those that lie in it go to make room, by their index. */
export type Arrangement = {
  readonly added: readonly Box[]
  readonly moved: ReadonlyMap<number, Box>
}

export type Arriving = {
  readonly count: number
  /** Where the first of them is wanted, seen from the cell's corner; the first free place where left out. */
  readonly near?: { readonly x: number; readonly y: number }
  /** What reaches into the cell from its neighbours. */
  readonly reaching?: readonly Box[]
}

/**
 * Places for notes that come into a cell. Notes that lie in places of the cell move up into smaller ones
 * where there are too few left; those that somebody has put elsewhere stay, and are not covered as long as
 * there is room beside them.
 */
export function arrange(
  cell: CellSize,
  lying: readonly Box[],
  { count, near, reaching = [] }: Arriving,
): Arrangement {
  const all = placesOf(cell)
  const own = lying.length === 0 ? 0 : all.findIndex((places) => liesIn(places, lying))
  const beside = roomBeside(all, [...lying, ...reaching], { count, near }, own)
  if (beside !== null) return { added: beside, moved: new Map() }
  if (own >= 0) {
    const places = all.find((some) => some.length >= lying.length + count) ?? all.at(-1) ?? []
    if (places.length >= lying.length + count) return movedUp(places, lying, count)
  }
  const finest = all.at(-1) ?? []
  const kept = free(finest, [...lying, ...reaching]).slice(0, count)
  const rest = Array.from({ length: count - kept.length }, (_, index) =>
    overlapping(cell, finest, lying.length + index),
  )
  return { added: [...kept, ...rest], moved: new Map() }
}

/** Whether all of these lie in places of the cell, each in its own. */
export const isInPlaces = (cell: CellSize, lying: readonly Box[]): boolean =>
  lying.length === 0 || placesOf(cell).some((places) => liesIn(places, lying))

/** The notes of a cell, in the order in which they are read, each in a place of its own. */
export function tidied(cell: CellSize, lying: readonly Box[]): readonly Box[] {
  const all = placesOf(cell)
  const places = all.find((some) => some.length >= lying.length) ?? all.at(-1) ?? []
  const order = byReading(lying)
  return lying.map((box, index) => places[order.indexOf(index)] ?? box)
}

/** Free places of the coarsest level that has enough; of their own where notes lie in places. */
function roomBeside(
  all: readonly (readonly Box[])[],
  taken: readonly Box[],
  { count, near }: { readonly count: number; readonly near: Arriving['near'] | undefined },
  own: number,
): readonly Box[] | null {
  const tried = own < 0 ? all : all.slice(own, own + 1)
  for (const places of tried) {
    const some = free(places, taken)
    if (some.length >= count) return nearFirst(some, near).slice(0, count)
  }
  return null
}

function movedUp(places: readonly Box[], lying: readonly Box[], count: number): Arrangement {
  const order = byReading(lying)
  const moved = order.flatMap((index, at): (readonly [number, Box])[] => {
    const place = places[at]
    return place === undefined ? [] : [[index, place]]
  })
  return { added: places.slice(lying.length, lying.length + count), moved: new Map(moved) }
}

const free = (places: readonly Box[], taken: readonly Box[]) =>
  places.filter((place) => !taken.some((box) => overlap(place, box)))

function nearFirst(places: readonly Box[], near: Arriving['near'] | undefined): readonly Box[] {
  if (near === undefined) return places
  const away = ({ x, y, width, height }: Box) =>
    Math.hypot(near.x - x - width / 2, near.y - y - height / 2)
  const [first] = places.toSorted((a, b) => away(a) - away(b))
  return first === undefined ? places : [first, ...places.filter((place) => place !== first)]
}

/** Whether each box lies in a place of its own. */
function liesIn(places: readonly Box[], boxes: readonly Box[]): boolean {
  const taken = new Set(boxes.map((box) => places.findIndex((place) => same(place, box))))
  return taken.size === boxes.length && !taken.has(-1)
}

/** Over others, but over none of them wholly. */
function overlapping(cell: CellSize, [place]: readonly Box[], count: number): Box {
  const { width, height } = place ?? { width: cell.width / 2, height: cell.height / 2 }
  const room = (length: number, own: number) => Math.max(1, Math.floor(length - own))
  return {
    x: (count * cascade) % room(cell.width, width),
    y: (count * cascade) % room(cell.height, height),
    width,
    height,
  }
}

const cascade = 14

/** Indexes line by line: what begins less than half a note below the first of a line is in that line. */
function byReading(boxes: readonly Box[]): readonly number[] {
  const below = boxes.map((_, index) => index).sort((a, b) => topOf(boxes, a) - topOf(boxes, b))
  const lines: number[][] = []
  for (const index of below) {
    const first = boxes[lines.at(-1)?.[0] ?? index]
    const box = boxes[index]
    const isInLine =
      lines.length > 0 && first && box && box.y - first.y < Math.min(first.height, box.height) / 2
    if (isInLine) lines.at(-1)?.push(index)
    else lines.push([index])
  }
  return lines.flatMap((line) => line.sort((a, b) => (boxes[a]?.x ?? 0) - (boxes[b]?.x ?? 0)))
}

const topOf = (boxes: readonly Box[], index: number) => boxes[index]?.y ?? 0

const same = (a: Box, b: Box) =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
