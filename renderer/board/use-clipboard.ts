import type { ClipboardEvent } from 'react'
import { v7 as newId } from 'uuid'
import texts from '../../assets/texts/board.json'
import { useText } from '../ui/language.tsx'
import { inField } from '../ui/in-field.ts'
import { useBoard, type Board } from './board-context.tsx'
import { useHands, type BoardHands } from './board-hands.tsx'
import { notesOf } from './board-store.ts'
import {
  copiesFromLines,
  copiesOf,
  linesOf,
  notesType,
  pastedNotes,
  readCopies,
} from './clipboard-notes.ts'
import { placeOf } from './next-place.ts'
import { meantNotes } from './told-acts.ts'

/** Copy, cut and paste on the board, for its root. Text from elsewhere comes in as a note a line. */
export function useClipboard() {
  const board = useBoard()
  const hands = useHands()
  const say = useText(texts)
  return {
    onCopy(event: ClipboardEvent) {
      const count = copy(board, event)
      if (count > 0) hands.announce(say('said.copied', { count }))
    },
    onCut(event: ClipboardEvent) {
      const ids = meantNotes(board)
      const count = copy(board, event)
      if (count === 0) return
      board.acts.remove(ids)
      hands.announce(say('said.cut', { count }))
    },
    onPaste: (event: ClipboardEvent) => paste(board, hands, event),
  }
}

/** How many notes went onto the clipboard. */
function copy(board: Board, event: ClipboardEvent): number {
  const { target, clipboardData } = event
  const notes = notesOf(board.store.getState(), meantNotes(board)).map(({ note }) => note)
  if (inField(target) || notes.length === 0) return 0
  event.preventDefault()
  clipboardData.setData(notesType, copiesOf(notes))
  clipboardData.setData('text/plain', notes.map(({ text }) => text).join('\n'))
  return notes.length
}

function paste({ store }: Board, { acts }: BoardHands, event: ClipboardEvent): void {
  const state = store.getState()
  const place = placeOf(state, state.at)
  if (inField(event.target) || place === null) return
  const copied = readCopies(event.clipboardData.getData(notesType))
  const lines = linesOf(event.clipboardData.getData('text/plain'))
  const copies = copied.length > 0 ? copied : copiesFromLines(state, lines, place)
  if (copies.length === 0) return
  event.preventDefault()
  const notes = pastedNotes(state, copies, place, newId)
  if (notes.length > 0) return acts.paste(notes, copies.length)
  acts.tellNoRoom(place)
}
