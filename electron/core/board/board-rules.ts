import type { Change } from '../workshop/change.ts'
import type { CurvePoint, Note } from '../workshop/records.ts'
import type { AnyRecord, TableName, WorkshopTables, WorkshopView } from '../workshop/tables.ts'
import { curveScale } from './curve.ts'
import type { Row } from './template.ts'

/** A change of a note. */
export type NoteChange = Change & {
  readonly table: 'note'
  readonly before: Note | null
  readonly after: Note | null
}

/** A cell of a board. */
export type Cell = Pick<Note, 'boardId' | 'columnKey' | 'rowKey'>

/** A cell as one text. */
export const cellKey = ({ boardId, columnKey, rowKey }: Cell) => `${boardId} ${columnKey} ${rowKey}`

/**
 * What is wrong with the place of a note, or with the place or value of a curve point; null for what is
 * right, for other tables, and for what lies on a board that is not there.
 */
export function boardFault(
  view: WorkshopView,
  table: TableName,
  record: AnyRecord,
): 'wrong-cell' | 'off-scale' | null {
  if (table !== 'note' && table !== 'curve_point') return null
  const placed = record as Note | CurvePoint
  if (!view.board.has(placed.boardId)) return null
  const row = cellRow(view, placed)
  if (table === 'note') return takesNote(row, placed as Note) ? null : 'wrong-cell'
  if (row?.kind !== 'curve') return 'wrong-cell'
  const { value } = placed as CurvePoint
  const { min, max } = curveScale(row)
  return value < min || value > max ? 'off-scale' : null
}

/** Whether a cell that gets more notes than it had has more than it takes. */
export function overfills(tables: WorkshopTables, changes: readonly NoteChange[]): boolean {
  const gains = new Map<string, { readonly cell: Note; count: number }>()
  const count = (note: Note | null, by: 1 | -1) => {
    if (note === null) return
    const gain = gains.get(cellKey(note)) ?? { cell: note, count: 0 }
    gains.set(cellKey(note), { ...gain, count: gain.count + by })
  }
  for (const { before, after } of changes) {
    count(before, -1)
    count(after, 1)
  }
  const limited = [...gains.values()].filter(
    ({ cell, count }) => count > 0 && cellRow(tables, cell)?.maxNotes !== undefined,
  )
  if (limited.length === 0) return false
  const counts = notesByCell(tables)
  return limited.some(
    ({ cell, count }) =>
      (counts.get(cellKey(cell)) ?? 0) + count > (cellRow(tables, cell)?.maxNotes ?? Infinity),
  )
}

const takesNote = (row: Row | undefined, note: Note) =>
  row?.kind === 'notes' && (note.severity === null || row.severity === true)

function cellRow(view: WorkshopView, cell: Cell): Row | undefined {
  const board = view.board.get(cell.boardId)
  const template = board && view.template.get(board.templateId)?.board
  const column = template?.columns.find((one) => one.key === cell.columnKey)
  return column && template?.rows.find((one) => one.key === cell.rowKey)
}

function notesByCell(tables: WorkshopTables): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const note of tables.note.values()) {
    counts.set(cellKey(note), (counts.get(cellKey(note)) ?? 0) + 1)
  }
  return counts
}
