import { createAddGestures } from './add-gestures.ts'
import type { BoardStore } from './board-store.ts'
import { createNoteGestures } from './note-gestures.ts'
import { createPointGestures } from './point-gestures.ts'
import type { ChangeBoard } from './change-board.ts'
import { createTypingGestures } from './typing-gestures.ts'

/** What can be done on a board. Each act is one gesture: one step of this board's undo. */
export type BoardGestures = ReturnType<typeof createBoardGestures>

export function createBoardGestures(store: BoardStore, change: ChangeBoard) {
  return {
    ...createAddGestures(store, change),
    ...createNoteGestures(store, change),
    ...createPointGestures(store, change),
    ...createTypingGestures(store, change),
  }
}
