import type { CellBox } from '../../../electron/core/board/geometry.ts'
import type { PlacedNote } from '../../../electron/core/board/place-notes.ts'
import type { Canvas } from './canvas-parts.ts'
import { landingCell, overfills, type Moving } from '../../../electron/core/board/drop-target.ts'

export type TargetMark = {
  readonly show: (held: PlacedNote | undefined, moving: Moving) => void
  readonly clear: () => void
}

/** Marks the cell that the held note would land in; written only when it is another cell. */
export function createTargetMark({ board, parts: { target } }: Canvas): TargetMark {
  let marked: CellBox | null = null
  let copied = false
  function write(cell: CellBox | null, isFull: boolean) {
    if (cell === null) return target.removeAttribute('style')
    const { x, y, width, height } = cell
    const place = { left: x, top: y, width, height }
    for (const [name, length] of Object.entries(place)) {
      target.style.setProperty(name, `${length}px`)
    }
    target.style.display = 'block'
    target.toggleAttribute('data-full', isFull)
  }
  return {
    show(held, moving) {
      const state = board.store.getState()
      const cell = held === undefined ? null : landingCell(state.geometry, held, moving.by)
      if (cell === marked && moving.copies === copied) return
      marked = cell
      copied = moving.copies
      write(cell, cell !== null && overfills(state, moving, cell))
    },
    clear() {
      marked = null
      write(null, false)
    },
  }
}
