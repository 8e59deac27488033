import { createAddGestures } from './add-gestures.ts'
import type { BoardStore } from './board-store.ts'
import { createNoteGestures } from './note-gestures.ts'
import { createPointGestures } from './point-gestures.ts'
import type { SendGesture } from './send-gesture.ts'
import { createTypingGestures } from './typing-gestures.ts'

/** What can be done on a board. Each act is one gesture: one step of this board's undo. */
export type BoardGestures = ReturnType<typeof createBoardGestures>

export function createBoardGestures(store: BoardStore, send: SendGesture) {
  return {
    ...createAddGestures(store, send),
    ...createNoteGestures(store, send),
    ...createPointGestures(store, send),
    ...createTypingGestures(store, send),
  }
}
