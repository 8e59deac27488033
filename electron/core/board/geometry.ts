import type { BoardTemplate, Column } from './template.ts'
import type { Row } from './row.ts'

/** A box in board units; the origin is the top left corner of the first cell, y down. */
export type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Whether two boxes have more than an edge in common. */
export const meets = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

export type ColumnBox = Box & { readonly column: Column }
export type RowBox = Box & { readonly row: Row }
export type CellBox = Box & { readonly column: Column; readonly row: Row }

export type BoardGeometry = {
  /** All cells together. */
  readonly sheet: Box
  /** Headers above the sheet, at negative y. */
  readonly columns: readonly ColumnBox[]
  /** Headers left of the sheet, at negative x. */
  readonly rows: readonly RowBox[]
  /** Row by row, left to right. */
  readonly cells: readonly CellBox[]
}

export const columnHeaderHeight = 44
export const rowHeaderWidth = 140

/** How wide the columns and how high the rows of a board are drawn, in their order. */
export type DrawnSizes = {
  readonly columns: readonly number[]
  readonly rows: readonly number[]
}

const storedSizes = ({ columns, rows }: BoardTemplate): DrawnSizes => ({
  columns: columns.map(({ width }) => width),
  rows: rows.map(({ height }) => height),
})

/**
 * Where everything of a template stands, in board units: as it is stored, or with columns and rows of
 * other sizes. Screen, wall and paper draw from it alike.
 */
export function boardGeometry(
  template: BoardTemplate,
  sizes: DrawnSizes = storedSizes(template),
): BoardGeometry {
  const lefts = running(sizes.columns)
  const tops = running(sizes.rows)
  const columns = template.columns.map((column, i) => ({
    column,
    x: lefts[i] ?? 0,
    y: -columnHeaderHeight,
    width: sizes.columns[i] ?? column.width,
    height: columnHeaderHeight,
  }))
  const rows = template.rows.map((row, i) => ({
    row,
    x: -rowHeaderWidth,
    y: tops[i] ?? 0,
    width: rowHeaderWidth,
    height: sizes.rows[i] ?? row.height,
  }))
  return {
    sheet: { x: 0, y: 0, width: lefts.at(-1) ?? 0, height: tops.at(-1) ?? 0 },
    columns,
    rows,
    cells: rows.flatMap(({ row, y, height }) =>
      columns.map(({ column, x, width }) => ({ column, row, x, y, width, height })),
    ),
  }
}

/** How large a stored unit is drawn in a cell: places and sizes of notes are stored in those. */
export const unitOf = ({ column, row, width, height }: CellBox) => ({
  x: width / column.width,
  y: height / row.height,
})

/** Sums so far, starting with 0 and ending with the whole. */
function running(sizes: readonly number[]): readonly number[] {
  const sums = [0]
  for (const size of sizes) sums.push((sums.at(-1) ?? 0) + size)
  return sums
}
