import type { BoardGeometry } from '../../../electron/core/board/geometry.ts'
import type { CanvasView, Insets } from '../base/canvas-view.ts'

/** The bars of titles; each holds a strip that holds the titles. */
export type HeaderBars = Readonly<Record<'top' | 'left' | 'corner', HTMLElement>>

export type HeaderFollower = {
  readonly follow: (view: CanvasView) => void
  readonly stop: () => void
}

/** A title is set into its new size when a zoom rests: until then it only keeps its place. */
const restMs = 150

/**
 * Keeps the titles beside their columns and rows, by writing styles. Titles stand at the sheet, and stop
 * at the edge of the canvas when it moves past it; a column whose beginning is out of view shows its
 * title where it comes into view.
 */
export function createHeaderFollower(
  { columns, rows }: BoardGeometry,
  bars: HeaderBars,
  insets: Insets,
): HeaderFollower {
  const write = createStyleWriter()
  const [topStrip, leftStrip] = [childrenOf(bars.top)[0], childrenOf(bars.left)[0]]
  const [columnTitles, rowTitles] = [childrenOf(topStrip), childrenOf(leftStrip)]
  let zoom = 0
  let resting: ReturnType<typeof setTimeout> | undefined
  const move = (element: HTMLElement | undefined, x: number, y: number) =>
    write(element, 'transform', `translate(${x}px, ${y}px)`)

  function resize() {
    columns.forEach(({ width }, index) => write(columnTitles[index], 'width', `${width * zoom}px`))
    rows.forEach(({ height }, index) => {
      const room = height * zoom
      const second = rowTitles[index]?.querySelector('span') === null ? 0 : secondHeight
      const above = Math.min(Math.max((room - second - lineHeight) / 2, 0), maxAbove)
      write(rowTitles[index], 'height', `${room}px`)
      write(rowTitles[index], 'padding-top', `${above}px`)
      const lines = Math.max(1, Math.floor((room - above - second) / lineHeight))
      write(rowTitles[index], '--lines', String(lines))
      const below = Math.floor((room - above - lines * lineHeight) / secondHeight)
      write(rowTitles[index], '--second-lines', String(Math.max(1, below)))
    })
  }
  function zoomTo(to: number) {
    const isFirst = zoom === 0
    zoom = to
    columns.forEach(({ x }, index) => move(columnTitles[index], x * zoom, 0))
    rows.forEach(({ y }, index) => move(rowTitles[index], 0, y * zoom))
    clearTimeout(resting)
    if (isFirst) resize()
    else resting = setTimeout(resize, restMs)
  }

  return {
    follow(view) {
      if (view.zoom !== zoom) zoomTo(view.zoom)
      const x = Math.max(0, view.x - insets.left - edge)
      const y = Math.max(0, view.y - insets.top - edge)
      move(bars.top, 0, y)
      move(bars.left, x, 0)
      move(bars.corner, x, y)
      move(topStrip, view.x, 0)
      move(leftStrip, 0, view.y)
      columns.forEach((column, index) => {
        const hidden = insets.left - (view.x + column.x * zoom)
        const shift = hidden > 0 && hidden < column.width * zoom ? Math.round(hidden) : 0
        write(columnTitles[index], 'padding-left', `${shift + air}px`)
      })
    },
    stop: () => clearTimeout(resting),
  }
}

/** Of a row's title, Khmer at most, and what stays free above it, in CSS pixels. */
const lineHeight = 20
const maxAbove = 8
/** Of a row's title in the second language: before the first takes a second line, this has its own. */
const secondHeight = 16
/** The line around the sheet, which the titles leave free, in CSS pixels. */
const edge = 2
/** Between the beginning of a column and its title, in CSS pixels. */
const air = 12

const childrenOf = (element: HTMLElement | undefined): readonly HTMLElement[] =>
  [...(element?.children ?? [])].filter((child) => child instanceof HTMLElement)

/** Writes styles of elements that nothing else writes; what is there already is not written again. */
function createStyleWriter() {
  const written = new WeakMap<HTMLElement, Map<string, string>>()
  return (element: HTMLElement | undefined, name: string, value: string): void => {
    if (element === undefined) return
    const styles = written.get(element) ?? new Map<string, string>()
    if (styles.get(name) === value) return
    written.set(element, styles.set(name, value))
    element.style.setProperty(name, value)
  }
}
