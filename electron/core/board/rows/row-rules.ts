import type { Language } from '../../text/language.ts'
import type { CellPlace } from '../cell-place.ts'
import type { Row } from '../row.ts'

/** Which records lie in the cells of a row. */
export type Holds = 'note' | 'curve_point' | 'cell_value'

/** A cell in figures or words, as screen, wall and paper show it. */
export type CellFigure = {
  readonly text: string
  /** Which words of the app's own stand below it; null for none. */
  readonly words: 'gap.below' | 'gap.above' | 'gap.even' | null
  /** Whether it is good or bad news; a word in the place of a figure is set smaller. */
  readonly tone: 'figure' | 'words' | 'good' | 'bad'
}

/** A score or a choice, by its key; the other is null. */
export type Value = { readonly score: number | null; readonly choice: string | null }

/** What a figure is made from: the values of the board, by cell. */
export type ValueAt = (place: CellPlace) => Value | undefined

/** All that a kind of row has of its own. */
export type RowRules = {
  /** Null where nobody puts anything. */
  readonly holds: Holds | null
  /** What is wrong with a row of this kind in its template; null for nothing. */
  readonly fault?: (row: Row, rows: readonly Row[]) => string | null
  /** Whether a value may stand in a cell of the row. */
  readonly takes?: (row: Row, value: Value) => boolean
  /** What a cell shows of its own, besides notes and curve; null for nothing. */
  readonly figure?: (
    row: Row,
    place: CellPlace,
    valueAt: ValueAt,
    language: Language,
  ) => CellFigure | null
}
