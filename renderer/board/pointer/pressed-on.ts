import { placeNamed } from '../../../electron/core/board/cell-place.ts'
import type { Spot } from '../../../electron/core/board/cell-at.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { PressedOn } from './press.ts'

const ownPointer = 'button, input, textarea, [role="slider"], [data-point]'

/** Whether something on the board handles the pointer by itself: an editor, a point of the curve. */
export const isOwnPointer = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(ownPointer) !== null

/** What lies under the pointer; null where it is none of the canvas's business. */
export function pressedOn(
  target: EventTarget | null,
  editingId: Id<'note'> | null,
): PressedOn | null {
  if (!(target instanceof Element) || isOwnPointer(target)) return null
  const note = target.closest<HTMLElement>('[data-note]')?.dataset['note']
  if (note !== undefined) return note === editingId ? null : { kind: 'note', id: note }
  const place = placeNamed(target.closest<HTMLElement>('[data-cell]')?.dataset['cell'])
  return place === null ? { kind: 'ground' } : { kind: 'cell', place }
}

/** In CSS pixels of the window. */
export const pointerSpot = ({ clientX, clientY }: MouseEvent): Spot => ({ x: clientX, y: clientY })

/** Whether the keys held add to what is selected. */
export const addsBy = ({ shiftKey, ctrlKey, metaKey }: MouseEvent): boolean =>
  shiftKey || ctrlKey || metaKey
