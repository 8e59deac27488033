import type { useStoreApi } from '@xyflow/react'
import type { Spot } from '../../electron/core/board/cell-at.ts'
import type { Box } from '../../electron/core/board/geometry.ts'
import type { BoardCamera } from './board-context.tsx'
import {
  partInView,
  spotOf,
  viewThatFits,
  viewThatShows,
  viewZoomedAt,
  type CanvasSize,
  type CanvasView,
  type Insets,
} from './canvas-view.ts'

/** The camera of a canvas, with what only the canvas itself needs to know. */
export type CanvasCamera = BoardCamera & {
  readonly now: () => CanvasView
  readonly size: () => CanvasSize
  readonly insets: Insets
  readonly panBy: (by: Spot) => void
  /** Told at every move of the view, within the event that moves it. */
  readonly onMove: (listener: () => void) => () => void
  /** Told when the canvas has taken another size; the whole board in view stays the whole board in view. */
  readonly onResize: (listener: () => void) => () => void
}

export type Flow = ReturnType<typeof useStoreApi>

/** Titles stand at the top, in one language or two, and at the left; the tools below. */
const oneLanguage: Insets = { top: 36, right: 24, bottom: 70, left: 152 }
const twoLanguages: Insets = { ...oneLanguage, top: 52 }

export const canvasInsets = (hasSecondLanguage: boolean): Insets =>
  hasSecondLanguage ? twoLanguages : oneLanguage

/** Room between the titles and the sheet. */
const air = 6
/** Few notes need not be drawn like posters. */
const mostFitted = 1.6

export const fittedView = (sheet: Box, size: CanvasSize, insets: Insets): CanvasView => {
  const { top, left, ...rest } = insets
  return viewThatFits(sheet, size, { ...rest, top: top + air, left: left + air }, mostFitted)
}

/** A camera over the viewport of React Flow; `root` is the element that shows it. */
export function createCanvasCamera(
  flow: Flow,
  root: HTMLElement,
  sheet: () => Box,
  insets: Insets,
): CanvasCamera {
  const size = (): CanvasSize => {
    const { width, height } = flow.getState()
    return { width, height }
  }
  let fitted = now()

  function now(): CanvasView {
    const [x, y, zoom] = flow.getState().transform
    return { x, y, zoom }
  }
  const show = (view: CanvasView) => void flow.getState().panZoom?.setViewport(view)
  const zoomTo = (zoom: number) => show(viewZoomedAt(now(), zoom, middleOf(size(), insets)))
  function fitAll() {
    show(fittedView(sheet(), size(), insets))
    fitted = now()
  }

  return {
    fitAll,
    fit: (box) => show(viewThatFits(box, size(), withAir(insets), mostFitted)),
    zoomTo,
    zoomBy: (factor) => zoomTo(now().zoom * factor),
    reveal(box) {
      const to = viewThatShows(now(), box, size(), withAir(insets))
      if (!sameView(to, now())) show(to)
    },
    view: () => partInView(now(), size(), insets),
    spotAt(clientX, clientY) {
      const { left, top } = root.getBoundingClientRect()
      return spotOf(now(), clientX - left, clientY - top)
    },
    now,
    size,
    insets,
    panBy: ({ x, y }) => show({ ...now(), x: now().x + x, y: now().y + y }),
    onMove: (listener) =>
      flow.subscribe((state, before) => {
        if (state.transform !== before.transform) listener()
      }),
    onResize: (listener) =>
      flow.subscribe((state, before) => {
        if (state.width === before.width && state.height === before.height) return
        if (sameView(fitted, now())) fitAll()
        listener()
      }),
  }
}

const sameView = (a: CanvasView, b: CanvasView) =>
  a.zoom === b.zoom && Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5

const margin = 24
const withAir = ({ top, right, bottom, left }: Insets): Insets => ({
  top: top + margin,
  right: right + margin,
  bottom: bottom + margin,
  left: left + margin,
})

const middleOf = ({ width, height }: CanvasSize, { top, right, bottom, left }: Insets): Spot => ({
  x: left + (width - left - right) / 2,
  y: top + (height - top - bottom) / 2,
})
