import { type BoardPlace, placeNamed } from '../../../electron/core/board/cell-place.ts'
import { cellOf } from '../../../electron/core/board/cell-at.ts'
import type { Box } from '../../../electron/core/board/geometry.ts'
import type { BoardState } from './board-store.ts'

/** The element of a place; null where it is not in the page. */
export function elementOf(root: Element, at: BoardPlace): HTMLElement | null {
  const [name, value] =
    at.kind === 'note'
      ? (['note', at.id] as const)
      : ([at.kind, `${at.columnKey} ${at.rowKey}`] as const)
  return root.querySelector<HTMLElement>(`[data-${name}="${CSS.escape(value)}"]`)
}

/** The place that an element stands for; null for any other element. */
export function placeOfElement({ dataset }: HTMLElement): BoardPlace | null {
  const { note, cell, point } = dataset
  if (note !== undefined) return { kind: 'note', id: note }
  const place = placeNamed(cell ?? point)
  return place === null ? null : { kind: cell === undefined ? 'point' : 'cell', ...place }
}

export const samePlace = (a: BoardPlace, b: BoardPlace): boolean =>
  a.kind === 'note'
    ? b.kind === 'note' && a.id === b.id
    : b.kind === a.kind && a.columnKey === b.columnKey && a.rowKey === b.rowKey

/** Where a place is on the sheet, in board units. */
export function boxOf({ geometry, placed }: BoardState, at: BoardPlace): Box | null {
  if (at.kind === 'note') return placed.get(at.id)?.box ?? null
  return cellOf(geometry, at) ?? null
}
