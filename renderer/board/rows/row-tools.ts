import type { ComponentType } from 'react'
import type { CellPlace } from '../../../electron/core/board/cell-place.ts'
import type { Row } from '../../../electron/core/board/row.ts'
import type { Value } from '../../../electron/core/board/rows/row-rules.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { BoardActions } from '../base/board-actions.ts'
import type { ValueKey } from './value-key.ts'

/** A cell that is filled, and its row. */
export type Filling = { readonly row: Row; readonly place: CellPlace }

/** Fills a cell by a key; false where the key means nothing there. */
export type PressInCell = (key: ValueKey, filling: Filling, value: Value | undefined) => boolean

/** What windows have of their own for a kind of row, beside notes and curve. */
export type RowTools = {
  /** Shown beside the cell that the keyboard is on. */
  readonly Tools: ComponentType<Filling>
  readonly createKeys: (acts: BoardActions, newId: () => Id) => PressInCell
}
