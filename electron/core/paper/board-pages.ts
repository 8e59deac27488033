import { placeNotes } from '../board/place-notes.ts'
import { curveMarks } from './curve-marks.ts'
import { frameMarks } from './frame-marks.ts'
import { gridMarks } from './grid-marks.ts'
import type { PrintedBoard } from './printed-board.ts'
import { type BoardLayout, boardLayouts, paperSizes } from './board-layout.ts'
import { noteMarks } from './note-marks.ts'
import type { Page } from './page-model.ts'
import { valueMarks } from './value-marks.ts'
import type { PaperWords } from './words.ts'

/** Most notes drawn on one page; far above what a room can write, and still drawn in a second. */
export const maxNotesAPage = 1500

/** A board as pages ready to draw: one where it can be read on one, else as many as it needs. */
export function boardPages(input: PrintedBoard, words: PaperWords): readonly Page[] {
  const layouts = boardLayouts(input.template, input.paper, notesOf(input))
  return layouts.map((layout, i) => mapPage(input, words, layout, i + 1, layouts.length))
}

const notesOf = ({ notes, board }: PrintedBoard) =>
  notes.filter((note) => note.boardId === board.id)

function mapPage(
  input: PrintedBoard,
  words: PaperWords,
  layout: BoardLayout,
  page: number,
  pages: number,
): Page {
  const points = input.curvePoints.filter((point) => point.boardId === input.board.id)
  const values = input.values.filter(({ boardId }) => boardId === input.board.id)
  const placed = placeNotes(layout.geometry, notesOf(input))
  const notShown = Math.max(0, placed.length - maxNotesAPage)
  return {
    ...paperSizes[input.paper],
    marks: [
      ...frameMarks(input, words, { page, pages, notShown }),
      ...gridMarks(layout, input.language),
      ...curveMarks(layout, points, input.language),
      ...valueMarks(layout, values, input.language, words),
      ...placed.slice(0, maxNotesAPage).flatMap((note) => noteMarks(layout, note)),
    ],
  }
}
