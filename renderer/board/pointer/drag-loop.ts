import type { Spot } from '../../../electron/core/board/cell-at.ts'
import type { Box } from '../../../electron/core/board/geometry.ts'
import type { Canvas } from './canvas-parts.ts'
import { spotOf } from '../base/canvas-view.ts'
import { edgePan } from './edge-pan.ts'

/** Something dragged over the board. */
export type Drag = {
  /** Shows it with the pointer at a spot of the board; `copies` while the originals stay. */
  readonly show: (at: Spot, copies: boolean) => void
  /** `free` of places: where it is let go, and nowhere near. */
  readonly drop: (free: boolean) => void
  readonly giveUp: () => void
}

export type DragLoop = {
  /** In CSS pixels of the window. */
  readonly moveTo: (pointer: Spot, copies: boolean) => void
  readonly setCopies: (copies: boolean) => void
  readonly end: (how: 'drop' | 'giveUp', free?: boolean) => void
}

/**
 * Shows a drag once a picture, however often the pointer tells; moves the view near its edges. `origin`
 * is where the canvas lies in the window.
 */
export function startDragLoop(
  { camera, board }: Canvas,
  drag: Drag,
  from: Spot,
  origin: Spot,
): DragLoop {
  let pointer = from
  let copies = false
  let frame = 0
  const schedule = () => {
    if (frame === 0) frame = requestAnimationFrame(step)
  }
  const unfollow = camera.onMove(schedule)

  function show() {
    drag.show(spotOf(camera.now(), pointer.x - origin.x, pointer.y - origin.y), copies)
  }
  function step() {
    frame = 0
    const by = edgePan(
      { x: pointer.x - origin.x, y: pointer.y - origin.y },
      camera.clearPart(),
      sheetOnCanvas(),
    )
    if (by.x !== 0 || by.y !== 0) camera.panBy(by)
    show()
  }
  function sheetOnCanvas(): Box {
    const { x, y, zoom } = camera.now()
    const { sheet } = board.store.getState().geometry
    return { x, y, width: sheet.width * zoom, height: sheet.height * zoom }
  }

  return {
    moveTo(next, copying) {
      pointer = next
      copies = copying
      schedule()
    },
    setCopies(next) {
      copies = next
      schedule()
    },
    end(how, free = false) {
      unfollow()
      if (frame !== 0) cancelAnimationFrame(frame)
      if (how === 'giveUp') return drag.giveUp()
      show()
      drag.drop(free)
    },
  }
}
