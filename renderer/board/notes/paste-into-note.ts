import type { ClipboardEvent } from 'react'
import { lettersIn } from '../../../electron/core/text/letters.ts'
import { withLineFeeds } from '../../../electron/core/text/line-ends.ts'
import { cleanText } from '../../../electron/core/text/sanitize-text.ts'
import { lettersThatFit, maxNoteLetters } from '../../../electron/core/board/note-letters.ts'

/** Pastes as much of a text into a note as it takes; what is left of it, '' for nothing. */
export function pasteIntoNote(event: ClipboardEvent<HTMLTextAreaElement>): string {
  const box = event.currentTarget
  const { value, selectionStart, selectionEnd } = box
  const pasted = event.clipboardData.getData('text/plain')
  const text = cleanText(withLineFeeds(pasted))
  const others = value.slice(0, selectionStart) + value.slice(selectionEnd)
  const end = lettersThatFit(text, maxNoteLetters - lettersIn(others))
  // The browser's own paste can be taken back letter by letter.
  if (text === pasted && end === text.length) return ''
  event.preventDefault()
  box.setRangeText(text.slice(0, end), selectionStart, selectionEnd, 'end')
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }))
  return text.slice(end).trim()
}
