import type { Id } from '../base/ids.ts'
import type { Board, BoardTables, CellValue, CurvePoint, Note } from './tables.ts'
import type { Group, PeopleTables } from '../people/tables.ts'
import { withGroupRows } from './group-rows.ts'
import type { BoardTemplate } from './template.ts'

/** A board with everything on it. */
export type BoardContent = {
  readonly board: Board
  readonly template: BoardTemplate
  /** Null for a board of the whole class. */
  readonly group: Group | null
  readonly notes: readonly Note[]
  readonly points: readonly CurvePoint[]
  readonly values: readonly CellValue[]
}

/** What is on a board, in no order; null where there is no such board. */
export function boardContent(
  tables: BoardTables & Pick<PeopleTables, 'group'>,
  boardId: Id<'board'>,
): BoardContent | null {
  const board = tables.board.get(boardId)
  const template = board && tables.template.get(board.templateId)?.board
  if (board === undefined || template === undefined) return null
  const notes = ofBoard(tables.note, boardId)
  const points = ofBoard(tables.curve_point, boardId)
  const values = ofBoard(tables.cell_value, boardId)
  return {
    board,
    template: withGroupRows(template, tables.group.values(), [...notes, ...points, ...values]),
    group: tables.group.get(board.groupId ?? '') ?? null,
    notes,
    points,
    values,
  }
}

function ofBoard<R extends { readonly boardId: Id<'board'> }>(
  records: ReadonlyMap<Id, R>,
  boardId: Id<'board'>,
): readonly R[] {
  return [...records.values()].filter((record) => record.boardId === boardId)
}
