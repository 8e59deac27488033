import { placeOfCell, type BoardPlace, type CellPlace } from './cell-place.ts'
import { takesNotes } from './rows/all.ts'
import { cellOf } from './cell-at.ts'
import type { BoardGeometry } from './geometry.ts'
import { readingOrder } from './reading-order.ts'
import type { Id } from '../base/ids.ts'
import type { DrawnNotes } from './drawn-board.ts'

export type Way = 'left' | 'right' | 'up' | 'down'
export type Edge = 'row-start' | 'row-end' | 'first' | 'last'

/** The cell beside a cell; the cell itself at the edge of the board. */
export function cellBeside(geometry: BoardGeometry, place: CellPlace, way: Way): CellPlace {
  const [column, row] = indexesOf(geometry, place)
  const across = way === 'left' ? -1 : way === 'right' ? 1 : 0
  const down = way === 'up' ? -1 : way === 'down' ? 1 : 0
  return cellNumber(geometry, column + across, row + down)
}

/** The first or last cell of the row, or of the board. */
export function cellAtEdge(geometry: BoardGeometry, place: CellPlace, edge: Edge): CellPlace {
  const row = indexesOf(geometry, place)[1]
  if (edge === 'first') return cellNumber(geometry, 0, 0)
  if (edge === 'last') return cellNumber(geometry, Infinity, Infinity)
  return cellNumber(geometry, edge === 'row-start' ? 0 : Infinity, row)
}

/** The cell for notes that is read after or before this one; null at the end of the board. */
export function notesCellBeside(
  { cells }: BoardGeometry,
  place: CellPlace,
  way: 'next' | 'previous',
): CellPlace | null {
  const forNotes = cells.filter(({ row }) => takesNotes(row)).map(placeOfCell)
  const at = forNotes.findIndex(
    ({ columnKey, rowKey }) => columnKey === place.columnKey && rowKey === place.rowKey,
  )
  return forNotes[way === 'next' ? at + 1 : at - 1] ?? null
}

/** The note read after or before this place; null at the end of the board. */
export function noteBeside(
  { geometry, placed }: DrawnNotes,
  at: BoardPlace,
  way: 'next' | 'previous',
): Id<'note'> | null {
  const order = readingOrder(geometry, [...placed.values()])
  const own = at.kind === 'note' ? order.indexOf(at.id) : -1
  if (own >= 0) return order[way === 'next' ? own + 1 : own - 1] ?? null
  const cell = placeOf({ placed }, at)
  const here = cell === null ? 0 : cellIndex(geometry, cell)
  const indexOf = (id: Id<'note'>) =>
    cellIndex(geometry, placed.get(id)?.note ?? { columnKey: '', rowKey: '' })
  if (way === 'next') return order.find((id) => indexOf(id) >= here) ?? null
  return order.findLast((id) => indexOf(id) < here) ?? null
}

/** The cell that a place is in; null for a note that is gone. */
export function placeOf({ placed }: Pick<DrawnNotes, 'placed'>, at: BoardPlace): CellPlace | null {
  const { columnKey, rowKey } = at.kind === 'note' ? (placed.get(at.id)?.note ?? none) : at
  return columnKey === '' ? null : { columnKey, rowKey }
}

const none: CellPlace = { columnKey: '', rowKey: '' }

const cellIndex = (geometry: BoardGeometry, place: CellPlace) => {
  const cell = cellOf(geometry, place)
  return cell === undefined ? -1 : geometry.cells.indexOf(cell)
}

function indexesOf({ columns, rows }: BoardGeometry, { columnKey, rowKey }: CellPlace) {
  const column = columns.findIndex((one) => one.column.key === columnKey)
  const row = rows.findIndex((one) => one.row.key === rowKey)
  return [Math.max(0, column), Math.max(0, row)] as const
}

function cellNumber({ columns, rows }: BoardGeometry, column: number, row: number): CellPlace {
  const at = <T>(list: readonly T[], index: number) =>
    list[Math.min(Math.max(index, 0), list.length - 1)]
  return {
    columnKey: at(columns, column)?.column.key ?? '',
    rowKey: at(rows, row)?.row.key ?? '',
  }
}
