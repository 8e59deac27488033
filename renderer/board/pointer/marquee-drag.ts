import type { Spot } from '../../../electron/core/board/cell-at.ts'
import { readingOrder } from '../../../electron/core/board/reading-order.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { select } from '../base/board-store.ts'
import type { Canvas } from './canvas-parts.ts'
import type { Drag } from './drag-loop.ts'
import { boxBetween, sameIds, selectedByBox } from './marquee.ts'

/** Draws a box on the board from a spot; what it touches is selected, with what was if it `adds`. */
export function dragMarquee({ board, camera, parts }: Canvas, from: Spot, adds: boolean): Drag {
  const { store } = board
  const before = store.getState().selected
  const base: ReadonlySet<Id<'note'>> = adds ? before : new Set()

  const end = () => parts.marquee.removeAttribute('style')
  return {
    show(at) {
      const box = boxBetween(from, at)
      const { x, y, zoom } = camera.now()
      parts.marquee.style.cssText =
        `display:block;left:${x + box.x * zoom}px;top:${y + box.y * zoom}px;` +
        `width:${box.width * zoom}px;height:${box.height * zoom}px`
      const { placed, selected } = store.getState()
      const next = selectedByBox(box, placed, base)
      if (!sameIds(next, selected)) store.setState({ selected: next, picked: false })
    },
    drop() {
      end()
      const { geometry, placed, selected } = store.getState()
      const chosen = [...placed.values()].filter(({ note }) => selected.has(note.id))
      select(store, readingOrder(geometry, chosen))
    },
    giveUp() {
      end()
      const { placed } = store.getState()
      store.setState({ selected: new Set([...before].filter((id) => placed.has(id))) })
    },
  }
}
