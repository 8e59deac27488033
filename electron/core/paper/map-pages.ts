import { placeStretched } from '../board/stretch.ts'
import { curveMarks } from './curve-marks.ts'
import { frameMarks } from './frame-marks.ts'
import { gridMarks } from './grid-marks.ts'
import type { MapInput } from './map-input.ts'
import { type MapLayout, mapLayouts, paperSizes } from './map-layout.ts'
import { noteMarks } from './note-marks.ts'
import type { Page } from './page-model.ts'
import type { PaperWords } from './words.ts'

/** Most notes drawn on one page; far above what a room can write, and still drawn in a second. */
export const mostNotesAPage = 1500

/** A board as pages ready to draw: one where it can be read on one, else as many as it needs. */
export function mapPages(input: MapInput, words: PaperWords): readonly Page[] {
  const layouts = mapLayouts(input.template, input.paper)
  return layouts.map((layout, i) => mapPage(input, words, layout, i + 1, layouts.length))
}

function mapPage(
  input: MapInput,
  words: PaperWords,
  layout: MapLayout,
  page: number,
  pages: number,
): Page {
  const own = input.notes.filter((note) => note.boardId === input.board.id)
  const points = input.curvePoints.filter((point) => point.boardId === input.board.id)
  const placed = placeStretched(layout.template, own, layout.stretch)
  const notShown = Math.max(0, placed.length - mostNotesAPage)
  return {
    ...paperSizes[input.paper],
    marks: [
      ...frameMarks(input, words, { page, pages, notShown }),
      ...gridMarks(layout, input.language),
      ...curveMarks(layout, points, input.language),
      ...placed.slice(0, mostNotesAPage).flatMap((note) => noteMarks(layout, note)),
    ],
  }
}
