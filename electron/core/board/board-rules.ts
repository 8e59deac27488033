import type { Change } from '../workshop/change.ts'
import type { Refusal } from '../workshop/decision.ts'
import type { CurvePoint, Note } from '../workshop/records.ts'
import type { WorkshopTables } from '../workshop/tables.ts'
import { curveScale } from './curve.ts'
import type { BoardTemplate, Row } from './template.ts'

/** A change of a note. */
export type NoteChange = Change & {
  readonly table: 'note'
  readonly before: Note | null
  readonly after: Note | null
}

/** Why a board does not take this note or curve point; null where it does, and for other tables. */
export function boardRefusal(tables: WorkshopTables, change: Change): Refusal | null {
  if (change.after === null) return null
  if (change.table === 'note') return notesRefusal(tables, [change as NoteChange])
  if (change.table === 'curve_point') return curveRefusal(tables, change.after as CurvePoint)
  return null
}

/** Why the boards do not take these notes together; null where they do. */
export function notesRefusal(
  tables: WorkshopTables,
  changes: readonly NoteChange[],
): Refusal | null {
  const isWrong = changes.some(
    ({ after }) => after !== null && !takes(cellRow(tables, after), after),
  )
  if (isWrong) return 'wrong-cell'
  return overfills(tables, changes) ? 'cell-full' : null
}

const takes = (row: Row | undefined, note: Note) =>
  row?.kind === 'notes' && (note.severity === null || row.severity === true)

/** Whether a cell with more notes than before has more than it takes. */
function overfills(tables: WorkshopTables, changes: readonly NoteChange[]): boolean {
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

function curveRefusal(tables: WorkshopTables, point: CurvePoint): Refusal | null {
  const row = cellRow(tables, point)
  if (row === undefined || row.kind !== 'curve') return 'wrong-cell'
  const scale = curveScale(row)
  if (point.value < scale.min || point.value > scale.max) return 'invalid'
  const points = [...tables.curve_point.values()]
  return points.some((other) => other.id !== point.id && sameCell(other, point)) ? 'exists' : null
}

type Cell = Pick<Note, 'boardId' | 'columnKey' | 'rowKey'>

function cellRow(tables: WorkshopTables, cell: Cell): Row | undefined {
  const template = templateOf(tables, cell.boardId)
  const column = template?.columns.find((one) => one.key === cell.columnKey)
  return column && template?.rows.find((one) => one.key === cell.rowKey)
}

function templateOf(tables: WorkshopTables, boardId: string): BoardTemplate | undefined {
  const board = tables.board.get(boardId)
  return board && tables.template.get(board.templateId)?.board
}

function notesByCell(tables: WorkshopTables): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const note of tables.note.values()) {
    counts.set(cellKey(note), (counts.get(cellKey(note)) ?? 0) + 1)
  }
  return counts
}

const cellKey = ({ boardId, columnKey, rowKey }: Cell) => `${boardId} ${columnKey} ${rowKey}`

function sameCell(a: Cell, b: Cell): boolean {
  return a.boardId === b.boardId && a.columnKey === b.columnKey && a.rowKey === b.rowKey
}
