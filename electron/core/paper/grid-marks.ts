import { type Language, textIn } from '../text/language.ts'
import type { BoardLayout } from './board-layout.ts'
import type { Mark } from './page-model.ts'
import { ink, ink2, ink3, line, lineStrong, surface } from './palette.ts'

/** The empty board: sheet, hairlines between cells, titles of columns and rows. */
export function gridMarks(layout: BoardLayout, language: Language): readonly Mark[] {
  return [
    ...sheetMarks(layout),
    ...layout.geometry.columns.map((column) => columnTitle(layout, column, language)),
    ...layout.geometry.rows.map((row) => rowTitle(layout, row, language)),
  ]
}

function sheetMarks({ geometry, scale, origin }: BoardLayout): readonly Mark[] {
  const { x, y } = origin
  const width = geometry.sheet.width * scale
  const height = geometry.sheet.height * scale
  const hair = { colour: line, width: 0.5 }
  const upright = geometry.columns.slice(1).map((column): Mark => {
    const at = x + column.x * scale
    return { kind: 'line', from: { x: at, y }, to: { x: at, y: y + height }, stroke: hair }
  })
  const level = geometry.rows.slice(1).map((row): Mark => {
    const at = y + row.y * scale
    return { kind: 'line', from: { x, y: at }, to: { x: x + width, y: at }, stroke: hair }
  })
  const sheet = { kind: 'rect', x, y, width, height, radius: 5 } as const
  return [
    { ...sheet, fill: surface },
    ...upright,
    ...level,
    { ...sheet, stroke: { colour: lineStrong, width: 0.75 } },
  ]
}

type ColumnBox = BoardLayout['geometry']['columns'][number]
type RowBox = BoardLayout['geometry']['rows'][number]

function columnTitle(
  { scale, origin, columnHeader }: BoardLayout,
  { column, x, width }: ColumnBox,
  language: Language,
): Mark {
  const inset = 8 * scale
  return {
    kind: 'text',
    x: origin.x + x * scale + inset,
    y: origin.y - columnHeader,
    width: width * scale - inset,
    height: columnHeader - 5 * scale,
    text: textIn(column.title, language),
    weight: 'bold',
    colour: ink,
    maxSize: Math.max(8, 17 * scale),
    minSize: 4,
    align: 'left',
    valign: 'bottom',
  }
}

function rowTitle(
  { scale, origin, rowHeader }: BoardLayout,
  { row, y, height }: RowBox,
  language: Language,
): Mark {
  const hint = row.hint ? textIn(row.hint, language) : ''
  const below = {
    text: hint,
    weight: 'regular',
    colour: ink3,
    maxSize: Math.max(6, 11 * scale),
    minSize: 3.5,
  } as const
  return {
    kind: 'text',
    x: origin.x - rowHeader,
    y: origin.y + (y + 7) * scale,
    width: rowHeader - 10 * scale,
    height: (height - 12) * scale,
    text: textIn(row.title, language),
    weight: 'bold',
    colour: ink2,
    maxSize: Math.max(7.5, 14 * scale),
    minSize: 3.5,
    align: 'left',
    valign: 'top',
    ...(hint ? { below } : {}),
  }
}
