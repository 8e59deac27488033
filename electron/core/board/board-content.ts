import type { Id } from '../workshop/ids.ts'
import type { Board, CurvePoint, Group, Note } from '../workshop/records.ts'
import type { WorkshopTables } from '../workshop/tables.ts'
import type { BoardTemplate } from './template.ts'

/** A board with everything on it. */
export type BoardContent = {
  readonly board: Board
  readonly template: BoardTemplate
  /** Null for a board of the whole class. */
  readonly group: Group | null
  readonly notes: readonly Note[]
  readonly points: readonly CurvePoint[]
}

/** What is on a board, in no order; null where there is no such board. */
export function boardContent(tables: WorkshopTables, boardId: Id): BoardContent | null {
  const board = tables.board.get(boardId)
  const template = board && tables.template.get(board.templateId)?.board
  if (board === undefined || template === undefined) return null
  return {
    board,
    template,
    group: tables.group.get(board.groupId ?? '') ?? null,
    notes: ofBoard(tables.note, boardId),
    points: ofBoard(tables.curve_point, boardId),
  }
}

function ofBoard<R extends { readonly boardId: Id }>(
  records: ReadonlyMap<Id, R>,
  boardId: Id,
): readonly R[] {
  return [...records.values()].filter((record) => record.boardId === boardId)
}
