import type { KeyboardEvent } from 'react'
import { cellOf } from '../../../electron/core/board/cell-at.ts'
import type { Note } from '../../../electron/core/board/tables.ts'
import { isShortcut, type KeyPress } from '../../ui/shortcut.ts'
import type { Board } from '../base/board-context.tsx'
import type { BoardHands } from '../base/use-board-actions.tsx'
import { leaveNote } from '../base/leave-note.ts'

/** A note that is being typed in, and what stands in it by now. */
export type Typed = {
  readonly board: Board
  readonly hands: BoardHands
  readonly note: Note
  readonly text: string
  /** Sends what has been typed so far. */
  readonly tell: () => void
}

type NoteKey =
  | { readonly kind: 'leave'; readonly way: 'stay' | 'next' | 'previous' }
  | { readonly kind: 'next-note' }
  | { readonly kind: 'rate'; readonly severity: 1 | 2 | 3 }

/** What a key means while a note is typed in, besides typing: what is part of composing a word means nothing. */
export function noteKey(typed: Typed, event: KeyboardEvent): void {
  const press = event.nativeEvent
  if (press.isComposing || press.key === 'Process') {
    if (press.key === 'Tab' || press.key === 'Enter') event.preventDefault()
    return event.stopPropagation()
  }
  const meant = keyOf(press)
  if (meant === null) return
  event.preventDefault()
  event.stopPropagation()
  if (meant.kind === 'leave') leaveNote(typed.board, meant.way)
  else if (meant.kind === 'next-note') nextNote(typed)
  else rate(typed, meant.severity)
}

function keyOf(press: KeyPress): NoteKey | null {
  if (isShortcut(press, 'Enter')) return { kind: 'next-note' }
  if (isShortcut(press, 'Tab')) return { kind: 'leave', way: 'next' }
  if (isShortcut(press, 'Shift+Tab')) return { kind: 'leave', way: 'previous' }
  if (isShortcut(press, 'Escape') || isShortcut(press, 'Mod+Enter')) {
    return { kind: 'leave', way: 'stay' }
  }
  const digit = /^(?:Digit|Numpad)([1-3])$/.exec(press.code)?.[1]
  const isRating = digit !== undefined && (press.ctrlKey || press.metaKey) && !press.altKey
  return isRating ? { kind: 'rate', severity: Number(digit) as 1 | 2 | 3 } : null
}

/** Ends the note and opens the next one of its cell; a note without words only ends. */
function nextNote({ board, hands, note, text, tell }: Typed): void {
  const { columnKey, rowKey } = board.store.getState().placed.get(note.id)?.note ?? note
  // At once, so that nothing typed in between is taken for a key of the board.
  tell()
  leaveNote(board, 'stay')
  if (text.trim() !== '') hands.acts.add({ columnKey, rowKey })
}

function rate({ board, hands, note }: Typed, severity: 1 | 2 | 3): void {
  const { geometry, placed } = board.store.getState()
  const now = placed.get(note.id)?.note ?? note
  if (cellOf(geometry, now)?.row.severity !== true) return
  hands.acts.rate([note.id], now.severity === severity ? null : severity)
}
