import type { CellPlace } from '../../../electron/core/board/cell-place.ts'
import type { BoardEdits } from '../../../electron/core/board/edits/board-edits.ts'
import type { Edit } from '../../../electron/core/workshop/edit.ts'
import type { Id } from '../../../electron/core/base/ids.ts'

/** Makes edits of a board together, as one gesture: one step of its undo. */
export type ChangeBoard = (edits: readonly Edit[], gesture?: Id) => void

/** Makes what something on the board comes to, if that is anything; the cell that has no room for it, else null. */
export type MakeEdits = (made: BoardEdits, gesture?: Id) => CellPlace | null
