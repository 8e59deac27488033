import { createAddActs } from './add-acts.ts'
import type { BoardStore } from './board-store.ts'
import { createNoteActs } from './note-acts.ts'
import { createPointActs } from './point-acts.ts'
import type { SendGesture } from './send-gesture.ts'
import { createTypingActs } from './typing-acts.ts'

/** What can be done on a board. Each act is one gesture: one step of this board's undo. */
export type BoardActs = ReturnType<typeof createBoardActs>

export function createBoardActs(store: BoardStore, send: SendGesture) {
  return {
    ...createAddActs(store, send),
    ...createNoteActs(store, send),
    ...createPointActs(store, send),
    ...createTypingActs(store, send),
  }
}
