import type { CellPlace } from '../../../electron/core/board/cell-place.ts'
import { v7 as newId } from 'uuid'
import type { Note } from '../../../electron/core/board/tables.ts'
import { tell } from '../../ui/toast-queue.ts'
import type { Board } from './board-context.tsx'
import { setWaiting } from './board-store.ts'
import { nextFreeCell } from '../../../electron/core/board/cell-capacity.ts'
import { copiesFromRows, landCopies } from '../../../electron/core/board/paste-notes.ts'
import type { NoteCopy } from '../../../electron/core/board/note-copy.ts'
import { maxNoteLetters } from '../../../electron/core/board/note-letters.ts'
import { pastedRows } from '../../../electron/core/board/pasted-lines.ts'
import type { Telling } from './telling.ts'

/** What is pasted: as many as there is room for, and the rest waits for another place. */
export function pasteActions(board: Board, { say, announce, cellName }: Telling) {
  const { store, acts } = board
  /** Puts copies down; `landed` and `of` count those of the same paste. */
  function paste(copies: readonly NoteCopy[], place: CellPlace): void {
    const { notes, makesRoom, left } = landCopies(store.getState(), copies, place, newId)
    acts.addAll(notes, makesRoom)
    const [count, of] = [notes.length, copies.length]
    announce(say(left.length > 0 ? 'said.pasted.some' : 'said.pasted', { count, of }))
    const { columnKey, rowKey } = place
    const told = { at: { columnKey, rowKey }, landed: count, of, isOpen: true }
    const before = store.getState().waiting?.copies.filter((one) => !copies.includes(one)) ?? []
    const all = [...left, ...before]
    setWaiting(store, all.length === 0 ? null : { copies: all, ...told })
  }
  return {
    paste,
    /** Puts what waits into the next cell that has room; says so where there is none. */
    putWaiting(): void {
      const { waiting } = store.getState()
      if (waiting === null) return
      const place = nextFreeCell(store.getState(), waiting.at)
      if (place === null) return void tell({ kind: 'calm', title: say('waiting.noRoom') })
      store.setState({ at: { kind: 'cell', ...place } })
      paste(waiting.copies, place)
      const count = store.getState().waiting?.copies.length ?? 0
      announce(say('said.waiting', { count, cell: cellName(place) }))
    },
    /** The part of a text that a note did not take waits for further notes. */
    letRestWait(note: Note, rest: string): void {
      const { columnKey, rowKey } = note
      const at = { columnKey, rowKey }
      const copies = copiesFromRows(store.getState(), pastedRows(rest), at)
      if (copies.length === 0) return
      const before = store.getState().waiting?.copies ?? []
      const all = [...copies, ...before]
      setWaiting(store, { copies: all, at, landed: 0, of: copies.length, isOpen: true })
      const title = say('said.letters', { most: maxNoteLetters })
      announce(title)
      tell({ kind: 'calm', title })
    },
    /** A text that was longer than a note has become several. */
    tellPieces(count: number): void {
      const title = say('said.pieces', { count, most: maxNoteLetters })
      announce(title)
      tell({ kind: 'calm', title })
    },
    discardWaiting(): void {
      const { waiting } = store.getState()
      if (waiting === null) return
      setWaiting(store, null)
      const title = say('waiting.discarded', { count: waiting.copies.length })
      announce(title)
      tell({
        kind: 'calm',
        title,
        action: { text: say('waiting.back'), onPress: () => setWaiting(store, waiting) },
      })
    },
  }
}
