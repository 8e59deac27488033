import type { BoardGeometry } from '../../electron/core/board/geometry.ts'
import type { CanvasView, Insets } from './canvas-view.ts'

/** The bars of titles; each holds a strip that holds the titles. */
export type HeaderBars = Readonly<Record<'top' | 'left' | 'corner', HTMLElement>>

/**
 * Keeps the titles beside their columns and rows, by writing styles: a pan moves bars and strips, a zoom
 * sets sizes too. Titles stand at the sheet, and stop at the edge of the canvas when it moves past it;
 * a column whose beginning is out of view shows its title where it comes into view.
 */
export function createHeaderFollower(
  { columns, rows }: BoardGeometry,
  bars: HeaderBars,
  insets: Insets,
): (view: CanvasView) => void {
  const [topStrip, leftStrip] = [childrenOf(bars.top)[0], childrenOf(bars.left)[0]]
  const columnTitles = childrenOf(topStrip)
  const rowTitles = childrenOf(leftStrip)
  let zoom = 0
  let shifts: readonly number[] = []

  function resize(to: number) {
    zoom = to
    columns.forEach(({ x, width }, index) =>
      write(columnTitles[index], { left: x * zoom, width: width * zoom }),
    )
    rows.forEach(({ y, height }, index) => {
      const room = height * zoom
      const above = Math.min(Math.max((room - lineHeight) / 2, 0), mostAbove)
      write(rowTitles[index], { top: y * zoom, height: room, 'padding-top': above })
      const lines = Math.max(1, Math.floor((room - above) / lineHeight))
      rowTitles[index]?.style.setProperty('--lines', String(lines))
    })
  }

  function shiftTitles({ x: origin }: CanvasView) {
    const next = columns.map(({ x, width }) => {
      const hidden = insets.left - (origin + x * zoom)
      return Math.round(hidden > 0 && hidden < width * zoom ? hidden : 0)
    })
    next.forEach((shift, index) => {
      if (shift !== shifts[index]) write(columnTitles[index], { 'padding-left': shift + air })
    })
    shifts = next
  }

  return (view) => {
    if (view.zoom !== zoom) resize(view.zoom)
    const x = Math.max(0, view.x - insets.left - edge)
    const y = Math.max(0, view.y - insets.top - edge)
    move(bars.top, 0, y)
    move(bars.left, x, 0)
    move(bars.corner, x, y)
    move(topStrip, view.x, 0)
    move(leftStrip, 0, view.y)
    shiftTitles(view)
  }
}

/** Of a row's title, Khmer at most, and what stays free above it, in CSS pixels. */
const lineHeight = 20
const mostAbove = 8
/** The line around the sheet, which the titles leave free, in CSS pixels. */
const edge = 2
/** Between the beginning of a column and its title, in CSS pixels. */
const air = 12

const childrenOf = (element: HTMLElement | undefined): readonly HTMLElement[] =>
  [...(element?.children ?? [])].filter((child) => child instanceof HTMLElement)

function move(element: HTMLElement | undefined, x: number, y: number): void {
  if (element !== undefined) element.style.transform = `translate(${x}px, ${y}px)`
}

function write(element: HTMLElement | undefined, lengths: Readonly<Record<string, number>>): void {
  for (const [name, length] of Object.entries(lengths)) {
    element?.style.setProperty(name, `${length}px`)
  }
}
