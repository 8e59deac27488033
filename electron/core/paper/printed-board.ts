import type { BoardTemplate } from '../board/template.ts'
import type { Board, CellValue, CurvePoint, Note } from '../board/tables.ts'
import type { Group } from '../people/tables.ts'
import type { Printed } from './documents/printed-document.ts'

export const papers = ['a4', 'a3'] as const
export type Paper = (typeof papers)[number]

/** One board as it goes on paper. */
export type PrintedBoard = Printed & {
  readonly kind: 'board'
  readonly group: Group | null
  readonly template: BoardTemplate
  readonly board: Board
  /** Everything on this board; what lies on others is left out. */
  readonly notes: readonly Note[]
  readonly curvePoints: readonly CurvePoint[]
  readonly values: readonly CellValue[]
  readonly paper: Paper
}
