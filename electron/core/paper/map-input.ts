import type { BoardTemplate } from '../board/template.ts'
import type { Language } from '../text/language.ts'
import type { Board, CurvePoint, Group, Note, WorkshopRecord } from '../workshop/records.ts'

export const papers = ['a4', 'a3'] as const
export type Paper = (typeof papers)[number]

/** One group's map as it goes on paper: plain data, ready to cross a thread. */
export type MapInput = {
  readonly workshop: WorkshopRecord
  /** Local dates of the workshop's days, in order. */
  readonly dates: readonly string[]
  readonly group: Group | null
  readonly template: BoardTemplate
  readonly board: Board
  /** All notes and points of this board; others are left out. */
  readonly notes: readonly Note[]
  readonly curvePoints: readonly CurvePoint[]
  readonly language: Language
  readonly paper: Paper
}
