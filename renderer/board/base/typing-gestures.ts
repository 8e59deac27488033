import type { ChangeBoard } from './make-edits.ts'
import { type MakesRoom, noteEdits } from '../../../electron/core/board/edits/board-edits.ts'
import { onTop } from '../../../electron/core/board/stack.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { Note } from '../../../electron/core/board/tables.ts'
import { setDraft, showMoved, type BoardStore } from './board-store.ts'

/** What is typed into a note. */
export function createTypingGestures(store: BoardStore, change: ChangeBoard) {
  const state = () => store.getState()

  /** Its rank is that of the moment in which the others see it. */
  function sendNew(draft: Note, makesRoom: readonly MakesRoom[], gesture: Id): Note {
    const { ranks, edits } = onTop(state().content.notes, 1)
    const record = { ...draft, rank: ranks[0] ?? draft.rank }
    change([...edits, ...noteEdits(makesRoom), { kind: 'note.add', record }], gesture)
    return record
  }

  function sendText(note: Note, gesture: Id): Note {
    change([{ kind: 'note.edit', id: note.id, fields: { text: note.text } }], gesture)
    return note
  }

  return {
    /** Told while typing; one gesture is one visit to the note. A new note comes with its first words. */
    type(id: Id, text: string, gesture: Id): void {
      const { draft } = state()
      if (draft?.note.id !== id)
        return change([{ kind: 'note.edit', id, fields: { text } }], gesture)
      if (!draft.isSent && text.trim() === '') return
      const written = { ...draft.note, text }
      const note = draft.isSent
        ? sendText(written, gesture)
        : sendNew(written, draft.makesRoom, gesture)
      // The board may have it by now.
      if (state().draft?.note.id === id) setDraft(store, { note, isSent: true, makesRoom: [] })
      showMoved(store, draft.makesRoom)
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
      else change([{ kind: 'undo', gesture }])
    },
  }
}
