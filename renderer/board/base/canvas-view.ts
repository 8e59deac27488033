import type { Spot } from '../../../electron/core/board/cell-at.ts'
import type { Box } from '../../../electron/core/board/geometry.ts'

/** Where the board's origin lies in the canvas, in CSS pixels, and how large a unit is drawn. */
export type CanvasView = { readonly x: number; readonly y: number; readonly zoom: number }

export type CanvasSize = { readonly width: number; readonly height: number }

/** What covers the canvas at its edges, in CSS pixels. */
export type Insets = {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export const minZoom = 0.1
export const maxZoom = 4

const withinZoom = (zoom: number): number => Math.min(Math.max(zoom, minZoom), maxZoom)

/** The box in the middle of what the insets leave free, as large as it fits and at most at `most`. */
export function viewThatFits(box: Box, size: CanvasSize, insets: Insets, most: number): CanvasView {
  const width = Math.max(1, size.width - insets.left - insets.right)
  const height = Math.max(1, size.height - insets.top - insets.bottom)
  const zoom = withinZoom(Math.min(width / box.width, height / box.height, most))
  return {
    zoom,
    x: insets.left + (width - box.width * zoom) / 2 - box.x * zoom,
    y: insets.top + (height - box.height * zoom) / 2 - box.y * zoom,
  }
}

/** Another zoom, with what lies at `at` (canvas pixels) staying there. */
export function viewZoomedAt(view: CanvasView, zoom: number, at: Spot): CanvasView {
  const to = withinZoom(zoom)
  const factor = to / view.zoom
  return { zoom: to, x: at.x - (at.x - view.x) * factor, y: at.y - (at.y - view.y) * factor }
}

/** The part of the board that the insets leave free, in board units. */
export function partInView(view: CanvasView, size: CanvasSize, insets: Insets): Box {
  return {
    x: (insets.left - view.x) / view.zoom,
    y: (insets.top - view.y) / view.zoom,
    width: Math.max(0, size.width - insets.left - insets.right) / view.zoom,
    height: Math.max(0, size.height - insets.top - insets.bottom) / view.zoom,
  }
}

/** The view moved as little as needed for the box to be in it; its top left corner where it is too large. */
export function viewThatShows(
  view: CanvasView,
  box: Box,
  size: CanvasSize,
  insets: Insets,
): CanvasView {
  const part = partInView(view, size, insets)
  const x = shift(box.x, box.width, part.x, part.width)
  const y = shift(box.y, box.height, part.y, part.height)
  return { ...view, x: view.x - x * view.zoom, y: view.y - y * view.zoom }
}

/** How far a window `from … from + room` must move for `at … at + length` to lie in it. */
function shift(at: number, length: number, from: number, room: number): number {
  if (at < from || length > room) return at - from
  return Math.max(0, at + length - from - room)
}

/** A place of the canvas, in its pixels, as a spot of the board. */
export const spotOf = (view: CanvasView, x: number, y: number): Spot => ({
  x: (x - view.x) / view.zoom,
  y: (y - view.y) / view.zoom,
})
