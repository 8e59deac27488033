import type { Id } from '../base/ids.ts'

/** A cell of a board by its column and row. */
export type CellPlace = { readonly columnKey: string; readonly rowKey: string }

/** Where somebody is on a board: at a cell, at a note, or at the point of the curve in a cell. */
export type BoardPlace =
  | ({ readonly kind: 'cell' | 'point' } & CellPlace)
  | { readonly kind: 'note'; readonly id: Id<'note'> }

/** Whether two places are the same cell. */
export const isIn = (one: CellPlace, other: CellPlace): boolean =>
  one.columnKey === other.columnKey && one.rowKey === other.rowKey

type Keyed = { readonly key: string }

/** The place of a cell that is drawn. */
export const placeOfCell = ({
  column,
  row,
}: {
  readonly column: Keyed
  readonly row: Keyed
}): CellPlace => ({
  columnKey: column.key,
  rowKey: row.key,
})

/** A cell in one word, as pages name it: `data-cell`. */
export const placeKey = ({ columnKey, rowKey }: CellPlace): string => `${columnKey} ${rowKey}`

/** The cell that a word of `data-cell` names; null for other words. */
export function placeNamed(name: string | undefined): CellPlace | null {
  const [columnKey, rowKey] = (name ?? '').split(' ')
  return columnKey && rowKey ? { columnKey, rowKey } : null
}
