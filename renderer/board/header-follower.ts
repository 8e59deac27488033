import type { BoardGeometry } from '../../electron/core/board/geometry.ts'
import type { CanvasView, Insets } from './canvas-view.ts'

export type HeaderStrips = { readonly top: HTMLElement; readonly left: HTMLElement }

/**
 * Keeps the titles beside their columns and rows, by writing styles: a pan moves two strips, a zoom sets
 * sizes too. A column whose beginning is out of view shows its title where it comes into view.
 */
export function createHeaderFollower(
  { columns, rows }: BoardGeometry,
  { top, left }: HeaderStrips,
  insets: Insets,
): (view: CanvasView) => void {
  const columnTitles = [...top.children].filter((child) => child instanceof HTMLElement)
  const rowTitles = [...left.children].filter((child) => child instanceof HTMLElement)
  let zoom = 0
  let shifts: readonly number[] = []

  function resize(to: number) {
    zoom = to
    columns.forEach(({ x, width }, index) =>
      place(columnTitles[index], { left: x * zoom, width: width * zoom }),
    )
    rows.forEach(({ y, height }, index) =>
      place(rowTitles[index], { top: y * zoom, height: height * zoom }),
    )
  }

  return (view) => {
    if (view.zoom !== zoom) resize(view.zoom)
    top.style.transform = `translateX(${view.x}px)`
    left.style.transform = `translateY(${view.y}px)`
    const next = columns.map(({ x, width }) => {
      const hidden = insets.left - (view.x + x * zoom)
      return Math.round(hidden > 0 && hidden < width * zoom ? hidden : 0)
    })
    next.forEach((shift, index) => {
      const title = columnTitles[index]
      if (title && shift !== shifts[index])
        title.style.paddingLeft = shift === 0 ? '' : `${shift + 12}px`
    })
    shifts = next
  }
}

function place(element: HTMLElement | undefined, lengths: Readonly<Record<string, number>>): void {
  if (element === undefined) return
  for (const [name, length] of Object.entries(lengths)) {
    element.style.setProperty(name, `${length}px`)
  }
}
