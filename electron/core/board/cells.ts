import type { TableView } from '../base/table.ts'
import type { Id } from '../base/ids.ts'
import type { CellPlace } from './cell-place.ts'
import type { Row } from './row.ts'
import type { BoardTemplate } from './template.ts'

/** A cell of a board. */
export type Cell = CellPlace & { readonly boardId: Id<'board'> }

/** A cell as one text. */
export const cellKey = ({ boardId, columnKey, rowKey }: Cell) => `${boardId} ${columnKey} ${rowKey}`

type Boards = {
  readonly template: TableView<{ readonly board: Pick<BoardTemplate, 'columns' | 'rows'> }>
  readonly board: TableView<{ readonly templateId: Id<'template'> }>
}

/** The row that a cell stands in; undefined where its board has no such cell. */
export function cellRow(view: Boards, cell: Cell): Row | undefined {
  const board = view.board.get(cell.boardId)
  const template = board && view.template.get(board.templateId)?.board
  const column = template?.columns.find((one) => one.key === cell.columnKey)
  return column && template?.rows.find((one) => one.key === cell.rowKey)
}
