import type { Note } from '../../../electron/core/board/tables.ts'

/** Insets of a note in board units, as on paper (`core/paper/note-marks.ts`). */
const side = 8
const top = 5
const foot = 16

/** The room that a note has for its text, in board units. */
export function noteTextBox({ width, height, author, severity }: Note) {
  const hasFoot = author !== '' || severity !== null
  return { width: width - 2 * side, height: height - top - (hasFoot ? foot : top) }
}
