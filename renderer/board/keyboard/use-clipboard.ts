import { notesOf } from '../../../electron/core/board/drawn-board.ts'
import { useEffect } from 'react'
import texts from '../../../assets/texts/board.json'
import { useText } from '../../ui/language.tsx'
import { inField, overlayOpen } from '../../ui/in-field.ts'
import { useBoard, type Board } from '../base/board-context.tsx'
import { useBoardActions, type BoardHands } from '../base/use-board-actions.tsx'
import { copiesFromRows } from '../../../electron/core/board/paste-notes.ts'
import { placeOf } from '../../../electron/core/board/next-place.ts'
import { copiesOf, notesType, readCopies } from '../../../electron/core/board/note-copy.ts'
import { pastedRows } from '../../../electron/core/board/pasted-lines.ts'
import { meantNotes } from '../base/board-actions.ts'

/**
 * Copy, cut and paste on the board, for as long as it is open. Text from elsewhere comes in as a note a line.
 * Heard on the document: what has the focus on the board is no text, and Chromium may tell the page instead.
 */
export function useClipboard(): void {
  const board = useBoard()
  const hands = useBoardActions()
  const say = useText(texts)
  useEffect(() => {
    const gone = new AbortController()
    const on = (kind: 'copy' | 'cut' | 'paste', run: (event: ClipboardEvent) => void) => {
      const heard = (event: ClipboardEvent) => {
        if (!event.defaultPrevented && isForBoard(event)) run(event)
      }
      document.addEventListener(kind, heard, { signal: gone.signal })
    }
    on('copy', (event) => {
      const count = copy(board, event)
      if (count > 0) hands.announce(say('said.copied', { count }))
    })
    on('cut', (event) => {
      const ids = meantNotes(board)
      const count = copy(board, event)
      if (count === 0) return
      board.acts.remove(ids)
      hands.announce(say('said.cut', { count }))
    })
    on('paste', (event) => paste(board, hands, event))
    return () => gone.abort()
  }, [board, hands, say])
}

/** Neither for a field that is typed in, nor for what lies over the board. */
const isForBoard = ({ target }: ClipboardEvent): boolean =>
  !inField(target) && !inField(document.activeElement) && !overlayOpen()

/** How many notes went onto the clipboard. */
function copy(board: Board, event: ClipboardEvent): number {
  const { clipboardData } = event
  const notes = notesOf(board.store.getState(), meantNotes(board)).map(({ note }) => note)
  if (clipboardData === null || notes.length === 0) return 0
  event.preventDefault()
  clipboardData.setData(notesType, copiesOf(notes))
  clipboardData.setData('text/plain', notes.map(({ text }) => text).join('\n'))
  return notes.length
}

function paste({ store }: Board, { acts }: BoardHands, event: ClipboardEvent): void {
  const state = store.getState()
  const place = placeOf(state, state.at)
  const { clipboardData } = event
  if (clipboardData === null || place === null) return
  const copied = readCopies(clipboardData.getData(notesType))
  const rows = copied.length > 0 ? [] : pastedRows(clipboardData.getData('text/plain'))
  const copies = copied.length > 0 ? copied : copiesFromRows(state, rows, place)
  if (copies.length === 0) return
  event.preventDefault()
  acts.paste(copies, place)
  if (copied.length === 0 && copies.length > rows.length) acts.tellPieces(copies.length)
}
