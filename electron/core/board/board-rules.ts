import type { Change } from '../workshop/change.ts'
import type { Refusal } from '../workshop/decision.ts'
import type { CurvePoint, Note } from '../workshop/records.ts'
import type { WorkshopTables } from '../workshop/tables.ts'
import type { BoardTemplate, Row } from './template.ts'

/** Why a board does not take this note or curve point; null where it does, and for other tables. */
export function boardRefusal(tables: WorkshopTables, change: Change): Refusal | null {
  if (change.after === null) return null
  if (change.table === 'note') return noteRefusal(tables, change, change.after as Note)
  if (change.table === 'curve_point') return curveRefusal(tables, change.after as CurvePoint)
  return null
}

function noteRefusal(tables: WorkshopTables, change: Change, note: Note): Refusal | null {
  const row = cellRow(tables, note)
  if (row === undefined || row.kind !== 'notes') return 'wrong-cell'
  if (note.severity !== null && row.severity !== true) return 'wrong-cell'
  const arrives = change.before === null || !sameCell(change.before as Note, note)
  return arrives && notesIn(tables, note) >= (row.maxNotes ?? Infinity) ? 'cell-full' : null
}

function curveRefusal(tables: WorkshopTables, point: CurvePoint): Refusal | null {
  const row = cellRow(tables, point)
  if (row === undefined || row.kind !== 'curve') return 'wrong-cell'
  const scale = row.scale ?? { min: -2, max: 2 }
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

function notesIn(tables: WorkshopTables, cell: Cell): number {
  let count = 0
  for (const note of tables.note.values()) if (sameCell(note, cell)) count += 1
  return count
}

function sameCell(a: Cell, b: Cell): boolean {
  return a.boardId === b.boardId && a.columnKey === b.columnKey && a.rowKey === b.rowKey
}
