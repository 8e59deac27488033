import { type BoardGeometry, boardGeometry } from '../board/geometry.ts'
import { stretchedGeometry, stretchInto } from '../board/stretch.ts'
import type { BoardTemplate } from '../board/template.ts'
import { boardWeights } from '../board/weights.ts'
import type { Note } from '../board/tables.ts'
import type { Paper } from './printed-board.ts'
import type { Point } from './page-model.ts'

/** Landscape, points. */
export const paperSizes: Readonly<
  Record<Paper, { readonly width: number; readonly height: number }>
> = {
  a4: { width: 841.89, height: 595.28 },
  a3: { width: 1190.55, height: 841.89 },
}

/** Everything that is not the board grows with the sheet of paper, a little slower than it does. */
export const frameScale: Readonly<Record<Paper, number>> = { a4: 1, a3: 1.25 }

export type BoardLayout = {
  readonly template: BoardTemplate
  /** Stretched into the room of the page, as on the screen. */
  readonly geometry: BoardGeometry
  /** Points a unit of the geometry. */
  readonly scale: number
  /** Where the sheet's top left corner lies on the page. */
  readonly origin: Point
  readonly rowHeader: number
  readonly columnHeader: number
}

export const margins = { side: 28, top: 22, bottom: 18, header: 42, footer: 17 } as const
/** Room for the titles of the columns, points on A4: less than on the screen, so that the notes get more. */
const COLUMN_HEADER = 17
/** Points a board unit below which a note cannot be read any more: the board goes on a next page. */
const SMALLEST_SCALE = 0.34
/** Narrowest and widest row header, points on A4. */
const NARROWEST_HEADER = 92
const WIDEST_HEADER = 190

/**
 * The pages that a board with these notes needs: one if it can be read on one, else its columns and rows
 * in parts.
 */
export function boardLayouts(
  template: BoardTemplate,
  paper: Paper,
  notes: readonly Note[],
): readonly BoardLayout[] {
  let across = 1
  let down = 1
  for (;;) {
    const parts = partsOf(template, across, down)
    const layouts = parts.map((part) => layoutOf(part, paper, notes))
    if (layouts.every(({ scale }) => scale >= SMALLEST_SCALE)) return layouts
    const { wide, high } = tightest(parts, paper)
    if (wide && across < template.columns.length) across++
    else if (high && down < template.rows.length) down++
    else if (across < template.columns.length) across++
    else if (down < template.rows.length) down++
    else return layouts
  }
}

function partsOf(template: BoardTemplate, across: number, down: number): readonly BoardTemplate[] {
  return evenParts(template.rows, down).flatMap((rows) =>
    evenParts(template.columns, across).map((columns) => ({ ...template, rows, columns })),
  )
}

/** A list in `count` parts of nearly the same length. */
const evenParts = <T>(list: readonly T[], count: number): T[][] =>
  Array.from({ length: count }, (_, i) =>
    list.slice(Math.round((i * list.length) / count), Math.round(((i + 1) * list.length) / count)),
  )

function scalesOf(template: BoardTemplate, paper: Paper) {
  const { sheet } = boardGeometry(template)
  const room = printableArea(paper)
  return {
    byWidth: (room.width - NARROWEST_HEADER * frameScale[paper]) / sheet.width,
    byHeight: (room.height - COLUMN_HEADER * frameScale[paper]) / sheet.height,
  }
}

/** Whether the parts are too wide or too high for the page. */
function tightest(parts: readonly BoardTemplate[], paper: Paper) {
  const scales = parts.map((part) => scalesOf(part, paper))
  return {
    wide: scales.some(({ byWidth }) => byWidth < SMALLEST_SCALE),
    high: scales.some(({ byHeight }) => byHeight < SMALLEST_SCALE),
  }
}

/** What is left for the board between header and footer. */
export function printableArea(paper: Paper) {
  const { width, height } = paperSizes[paper]
  const f = frameScale[paper]
  const top = (margins.top + margins.header) * f
  return {
    x: margins.side * f,
    y: top,
    width: width - 2 * margins.side * f,
    height: height - top - (margins.bottom + margins.footer) * f,
  }
}

/** The largest scale that fits, stretched into the room that is left; the rest is the row titles'. */
function layoutOf(template: BoardTemplate, paper: Paper, notes: readonly Note[]): BoardLayout {
  const room = printableArea(paper)
  const { byWidth, byHeight } = scalesOf(template, paper)
  const scale = Math.min(byWidth, byHeight)
  const stretch = stretchInto(byWidth, byHeight)
  const geometry = stretchedGeometry(template, stretch, boardWeights(template, notes))
  const sheetWidth = geometry.sheet.width * scale
  const rowHeader = Math.min(room.width - sheetWidth, WIDEST_HEADER * frameScale[paper])
  const left = (room.width - sheetWidth - rowHeader) / 2
  const columnHeader = COLUMN_HEADER * frameScale[paper]
  return {
    ...{ template, geometry, scale, rowHeader, columnHeader },
    origin: { x: room.x + left + rowHeader, y: room.y + columnHeader },
  }
}
