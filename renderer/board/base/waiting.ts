import type { CellPlace } from '../../../electron/core/board/cell-place.ts'
import type { NoteCopy } from '../../../electron/core/board/note-copy.ts'

/** Pasted notes that wait for a place, and how the last of them fared. */
export type Waiting = {
  readonly copies: readonly NoteCopy[]
  /** The cell where the last ones were put, or were to be. */
  readonly at: CellPlace
  /** How many of how many were put there. */
  readonly landed: number
  readonly of: number
  /** The bar that tells of them is open. */
  readonly isOpen: boolean
}
