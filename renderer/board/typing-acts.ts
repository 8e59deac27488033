import type { Id } from '../../electron/core/workshop/ids.ts'
import { setDraft, type BoardStore } from './board-store.ts'
import type { SendGesture } from './send-gesture.ts'

/** What is typed into a note. */
export function createTypingActs(store: BoardStore, send: SendGesture) {
  const state = () => store.getState()
  return {
    /** Told while typing; one gesture is one visit to the note. A new note comes with its first words. */
    type(id: Id, text: string, gesture: Id): void {
      const { draft } = state()
      if (draft?.note.id !== id) return send([{ kind: 'note.edit', id, fields: { text } }], gesture)
      const note = { ...draft.note, text }
      if (draft.isSent) send([{ kind: 'note.edit', id, fields: { text } }], gesture)
      else if (text.trim() !== '') send([{ kind: 'note.add', record: note }], gesture)
      else return
      // The board may have it by now.
      if (state().draft?.note.id === id) setDraft(store, { note, isSent: true })
    },
    /** A new note that was sent and that the board did not take is not shown as if it had. */
    dropUntaken(id: Id): void {
      const { draft } = state()
      if (draft?.note.id === id && draft.isSent) setDraft(store, null)
    },
    /** A note that was made in this visit and is left empty has never been. */
    forget(id: Id, gesture: Id): void {
      const { draft } = state()
      if (draft?.note.id === id && !draft.isSent) setDraft(store, null)
      else send([{ kind: 'undo', gesture }])
    },
  }
}
