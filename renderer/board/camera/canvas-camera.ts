import type { useStoreApi } from '@xyflow/react'
import type { Spot } from '../../../electron/core/board/cell-at.ts'
import type { Box } from '../../../electron/core/board/geometry.ts'
import { stretchInto, type Stretch } from '../../../electron/core/board/stretch.ts'
import type { BoardCamera } from '../base/board-context.tsx'
import {
  maxZoom,
  partInView,
  spotOf,
  viewThatFits,
  viewThatShows,
  viewZoomedAt,
  type CanvasSize,
  type CanvasView,
  type Insets,
} from '../base/canvas-view.ts'

/** The camera of a canvas, with what only the canvas itself needs to know. */
export type CanvasCamera = BoardCamera & {
  readonly size: () => CanvasSize
  readonly insets: Insets
  readonly panBy: (by: Spot) => void
  /** Told when the canvas has taken another size; the whole board in view stays the whole board in view. */
  readonly onResize: (listener: () => void) => () => void
}

export type Flow = ReturnType<typeof useStoreApi>

/** Titles stand at the top and at the left. */
export const canvasInsets: Insets = { top: 34, right: 14, bottom: 10, left: 140 }

/** Room between the titles and the sheet. */
const air = 2
/** A few notes chosen need not be shown like posters. */
const maxChosen = 1.6

const beside = ({ top, left, ...rest }: Insets): Insets => ({
  ...{ ...rest, top: top + air, left: left + air },
})

/** The whole sheet in what titles leave free. */
export const fittedView = (sheet: Box, size: CanvasSize, insets: Insets): CanvasView =>
  viewThatFits(sheet, size, beside(insets), maxZoom)

/** The stretch with which a sheet of this size fills the canvas beside its titles. */
export function stretchFor(stored: CanvasSize, size: CanvasSize, insets: Insets): Stretch {
  const { top, right, bottom, left } = beside(insets)
  const width = Math.max(1, size.width - left - right)
  const height = Math.max(1, size.height - top - bottom)
  return stretchInto(width / stored.width, height / stored.height)
}

/** A camera over the viewport of React Flow; `root` is the element that shows it. */
export function createCanvasCamera(
  flow: Flow,
  root: HTMLElement,
  sheet: () => Box,
  insets: Insets,
  /** Told of the size of the canvas before the whole board is shown in it. */
  shape: (size: CanvasSize) => void,
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
    shape(size())
    show(fittedView(sheet(), size(), insets))
    fitted = now()
  }

  return {
    fitAll,
    isFitted: () => sameView(fitted, now()),
    clearPart: () => ({
      x: insets.left,
      y: insets.top,
      width: size().width - insets.left - insets.right,
      height: size().height - insets.top - insets.bottom,
    }),
    fit: (box) => show(viewThatFits(box, size(), withAir(insets), maxChosen)),
    zoomTo,
    zoomBy: (factor) => zoomTo(now().zoom * factor),
    reveal(box) {
      const to = viewThatShows(now(), box, size(), insets)
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
