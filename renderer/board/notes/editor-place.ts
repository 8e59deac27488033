import type { Spot } from '../../../electron/core/board/cell-at.ts'
import type { Box } from '../../../electron/core/board/geometry.ts'
import { meets } from '../../../electron/core/board/geometry.ts'

/** An editor to be placed; all in CSS pixels of the canvas. */
export type EditorToPlace = {
  readonly note: Box
  readonly size: Pick<Box, 'width' | 'height'>
  /** What titles and bars leave free. */
  readonly view: Box
  /** The other notes of its row. */
  readonly inRow: readonly Box[]
  /** Those, and the notes of the row below. */
  readonly near: readonly Box[]
}

/** How much of the note is seen above its editor. */
const peek = 24
/** Steps by which the editor is tried aside. */
const step = 12

/**
 * Where an editor opens: a little below the top of its note, or above its foot where there is no room
 * below; aside as little as needed to cover no note of its row, and if it can none of the row below.
 */
export function editorPlace({ note, size, view, inRow, near }: EditorToPlace): Spot {
  const below = note.y + Math.min(peek, note.height / 2)
  const above = note.y + note.height - Math.min(peek, note.height / 2) - size.height
  const fitsBelow = below + size.height <= view.y + view.height
  const y = within(fitsBelow ? below : above, view.y, view.height, size.height)
  const middle = note.x + (note.width - size.width) / 2
  const tries = Array.from({ length: Math.ceil((1.6 * size.width) / step) * 2 + 1 }, (_, index) => {
    const aside = Math.ceil(index / 2) * step * (index % 2 === 0 ? 1 : -1)
    return within(middle + aside, view.x, view.width, size.width)
  })
  const clear = (boxes: readonly Box[]) => (x: number) =>
    !boxes.some((box) => meets({ ...size, x, y }, box))
  const x = tries.find(clear(near)) ?? tries.find(clear(inRow)) ?? tries[0] ?? middle
  return { x, y }
}

/** `at`, moved so that so much from there lies in the view. */
const within = (at: number, from: number, room: number, length: number) =>
  Math.max(from, Math.min(at, from + room - length))
