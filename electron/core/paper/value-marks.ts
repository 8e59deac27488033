import type { CellBox } from '../board/geometry.ts'
import { placeKey, placeOfCell } from '../board/cell-place.ts'
import { rowRules } from '../board/rows/all.ts'
import type { CellFigure } from '../board/rows/row-rules.ts'
import type { CellValue } from '../board/tables.ts'
import type { Language } from '../text/language.ts'
import type { BoardLayout } from './board-layout.ts'
import type { Colour, Mark, TextMark } from './page-model.ts'
import { accent, danger, ink } from './palette.ts'
import type { PaperWords } from './words.ts'

/** Where values are drawn: `scale` units of length for one board unit. */
export type ValueLayout = Pick<BoardLayout, 'geometry' | 'scale' | 'origin'>

/** The words below a gap. */
export type GapWords = Pick<PaperWords, 'gap.below' | 'gap.above' | 'gap.even'>

/** What cells show of their own: scores, gaps and choices; alike on screen, wall and paper. */
export function valueMarks(
  layout: ValueLayout,
  values: readonly CellValue[],
  language: Language,
  words: GapWords,
): readonly Mark[] {
  const byCell = new Map(values.map((value) => [placeKey(value), value]))
  return layout.geometry.cells.flatMap((cell) => {
    const { figure } = rowRules[cell.row.kind]
    const place = placeOfCell(cell)
    const shown = figure?.(cell.row, place, (at) => byCell.get(placeKey(at)), language) ?? null
    return shown === null ? [] : figureMarks(layout, cell, shown, language, words)
  })
}

const colours = {
  figure: ink,
  words: ink,
  good: accent,
  bad: danger,
} as const satisfies Record<CellFigure['tone'], Colour>

/** Between a text and the lines of its cell, in board units. */
const inset = 6
/** How much of the height of a cell its figure takes where words stand below it. */
const figureShare = 0.55

function figureMarks(
  { scale, origin }: ValueLayout,
  { x, y, width, height }: CellBox,
  { text, words, tone }: CellFigure,
  language: Language,
  texts: GapWords,
): readonly TextMark[] {
  const isFigure = tone !== 'words'
  const high = words === null ? height : height * figureShare
  const box = {
    kind: 'text',
    x: origin.x + (x + inset) * scale,
    width: (width - 2 * inset) * scale,
    colour: colours[tone],
    align: 'centre',
    minSize: 6 * scale,
  } as const
  const main: TextMark = {
    ...box,
    text,
    y: origin.y + y * scale,
    height: high * scale,
    weight: isFigure ? 'bold' : 'regular',
    maxSize: Math.min(isFigure ? 44 : 30, Math.round(high * (isFigure ? 0.6 : 0.36))) * scale,
    valign: 'middle',
  }
  if (words === null) return [main]
  const below: TextMark = {
    ...box,
    text: texts[words][language],
    y: origin.y + (y + high) * scale,
    height: (height - high) * scale,
    weight: 'regular',
    maxSize: Math.min(30, Math.round((height - high) * 0.75)) * scale,
    valign: 'top',
  }
  return [main, below]
}
