import type { ChangeBoard, MakeEdits } from './make-edits.ts'
import { v7 as newId } from 'uuid'
import type { CellPlace } from '../../../electron/core/board/cell-place.ts'
import {
  removePoint,
  setPoint,
  type PointFields,
} from '../../../electron/core/board/edits/set-point.ts'
import { setValue } from '../../../electron/core/board/edits/set-value.ts'
import type { Value } from '../../../electron/core/board/rows/row-rules.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { BoardStore } from './board-store.ts'
import { createAddGestures, createNoteGestures } from './note-gestures.ts'
import { createTypingGestures } from './typing-gestures.ts'

/** What can be done on a board. Each act is one gesture: one step of this board's undo. */
export type BoardGestures = ReturnType<typeof createBoardGestures>

export function createBoardGestures(store: BoardStore, change: ChangeBoard) {
  const make: MakeEdits = (made, gesture) => {
    if (made.kind === 'full') return made.cell
    if (made.edits.length > 0) change(made.edits, gesture)
    return null
  }
  const content = () => store.getState().content
  return {
    ...createAddGestures(store, make),
    ...createNoteGestures(store, make),
    ...createTypingGestures(store, change),
    /** Sets the point of the curve in a cell, and makes it where there is none. */
    setPoint: (place: CellPlace, fields: PointFields, gesture?: Id): void =>
      void make(setPoint(content(), place, fields, newId), gesture),
    removePoint: (place: CellPlace): void => void make(removePoint(content(), place)),
    /** Puts a score or a choice into a cell, or with null takes it away. */
    setValue: (place: CellPlace, value: Value | null, gesture?: Id): void =>
      void make(setValue(content(), place, value), gesture),
  }
}
