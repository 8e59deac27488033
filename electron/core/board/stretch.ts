import { boardGeometry, type BoardGeometry, type Box } from './geometry.ts'
import type { BoardTemplate } from './template.ts'
import { weighed, type Weights } from './weights.ts'

/** How many times as wide and as high a board is drawn as it is stored; its letters keep their form. */
export type Stretch = { readonly x: number; readonly y: number }

/** More would pull notes out of the shape that people gave them. */
const maxStretch = 2

/**
 * The stretch with which a board fills the room beside it, where its cells would fit `byWidth` and
 * `byHeight` times: the tighter side keeps its measure.
 */
export function stretchInto(byWidth: number, byHeight: number): Stretch {
  const scale = Math.min(byWidth, byHeight)
  return {
    x: Math.min(byWidth / scale, maxStretch),
    y: Math.min(byHeight / scale, maxStretch),
  }
}

/** The geometry of a board with its cells stretched, and as much of it for each as its weight says. */
export function stretchedGeometry(
  template: BoardTemplate,
  { x, y }: Stretch,
  { columns, rows }: Weights,
): BoardGeometry {
  const widths = template.columns.map(({ width }) => width * x)
  const heights = template.rows.map(({ height }) => height * y)
  return boardGeometry(template, {
    columns: weighed(widths, columns),
    rows: weighed(heights, rows),
  })
}

/** A box of the stored sheet as it lies on the drawn one. */
export const drawnBox = (geometry: BoardGeometry, box: Box): Box =>
  onSheet(box, along(geometry, 'stored', 'drawn'))

/** A box of the drawn sheet as it lies on the stored one; `drawnBox` turned round. */
export const storedBox = (geometry: BoardGeometry, box: Box): Box =>
  onSheet(box, along(geometry, 'drawn', 'stored'))

type Measure = 'stored' | 'drawn'
type Along = { readonly x: (at: number) => number; readonly y: (at: number) => number }

function onSheet(box: Box, { x, y }: Along): Box {
  const [left, top] = [x(box.x), y(box.y)]
  return {
    x: left,
    y: top,
    width: x(box.x + box.width) - left,
    height: y(box.y + box.height) - top,
  }
}

function along({ columns, rows }: BoardGeometry, from: Measure, to: Measure): Along {
  const widths = columns.map(({ column, width }) => ({ stored: column.width, drawn: width }))
  const heights = rows.map(({ row, height }) => ({ stored: row.height, drawn: height }))
  return {
    x: (at) => carried(widths, from, to, at),
    y: (at) => carried(heights, from, to, at),
  }
}

type Lengths = readonly Readonly<Record<Measure, number>>[]

/** A place along columns or rows in another measure; beyond them in that of the last. */
function carried(lengths: Lengths, from: Measure, to: Measure, at: number): number {
  let [left, reached] = [at, 0]
  for (const length of lengths.slice(0, -1)) {
    if (left < length[from]) return reached + (left / length[from]) * length[to]
    left -= length[from]
    reached += length[to]
  }
  const last = lengths.at(-1)
  return last === undefined ? at : reached + (left / last[from]) * last[to]
}
