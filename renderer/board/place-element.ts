import { cellOf } from '../../electron/core/board/cell-at.ts'
import type { Box } from '../../electron/core/board/geometry.ts'
import type { BoardPlace, BoardState } from './board-store.ts'

/** The element of a place; null where it is not in the page. */
export function elementOf(root: Element, at: BoardPlace): HTMLElement | null {
  const [name, value] =
    at.kind === 'note'
      ? (['note', at.id] as const)
      : ([at.kind, `${at.columnKey} ${at.rowKey}`] as const)
  return root.querySelector<HTMLElement>(`[data-${name}="${CSS.escape(value)}"]`)
}

/** Where a place is on the sheet, in board units. */
export function boxOf({ geometry, placed }: BoardState, at: BoardPlace): Box | null {
  if (at.kind === 'note') return placed.get(at.id)?.box ?? null
  return cellOf(geometry, at) ?? null
}
