import type { BoardTemplate } from '../board/template.ts'
import type { Board, CurvePoint, Note } from '../board/tables.ts'
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
  /** All notes and points of this board; others are left out. */
  readonly notes: readonly Note[]
  readonly curvePoints: readonly CurvePoint[]
  readonly paper: Paper
}
