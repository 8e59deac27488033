import type { CellPlace } from '../../../electron/core/board/cell-place.ts'
import type { Spot } from '../../../electron/core/board/cell-at.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { BoardTool } from '../base/board-store.ts'

/** What a press landed on. */
export type PressedOn =
  | { readonly kind: 'note'; readonly id: Id<'note'> }
  | { readonly kind: 'cell'; readonly place: CellPlace }
  | { readonly kind: 'ground' }

/** A pointer held down on the board; places are CSS pixels of the window. */
export type Press = {
  readonly pointerId: number
  readonly pointerType: string
  readonly on: PressedOn
  readonly from: Spot
  readonly adds: boolean
}

/** How far a pointer moves before it drags, in CSS pixels: a finger is less steady than a mouse. */
export const dragThreshold = (pointerType: string) => (pointerType === 'touch' ? 6 : 4)

export const dragsBy = ({ from, pointerType }: Press, to: Spot): boolean =>
  Math.hypot(to.x - from.x, to.y - from.y) >= dragThreshold(pointerType)

export type DragKind = 'notes' | 'marquee'

/** What a press becomes once it moves; null where moving is left to the view. */
export function dragOf(press: Press, tool: BoardTool): DragKind | null {
  if (tool === 'hand') return null
  if (press.on.kind === 'note') return 'notes'
  return tool === 'select' && press.pointerType !== 'touch' ? 'marquee' : null
}

/** The notes that a drag takes: all selected ones if it began on one of them, else that one alone. */
export function draggedBy(
  id: Id<'note'>,
  selected: ReadonlySet<Id<'note'>>,
): readonly Id<'note'>[] {
  return selected.has(id) ? [...selected] : [id]
}

/** The selection after a click on a note. */
export function selectedByClick(
  id: Id<'note'>,
  selected: ReadonlySet<Id<'note'>>,
  adds: boolean,
): readonly Id<'note'>[] {
  if (!adds) return [id]
  return selected.has(id) ? [...selected].filter((one) => one !== id) : [...selected, id]
}
