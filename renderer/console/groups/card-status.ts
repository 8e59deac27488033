import type { BoardContent } from '../../../electron/core/board/board-content.ts'
import { emptyColumns, filledFields } from '../../../electron/core/board/filled-fields.ts'
import type { Row } from '../../../electron/core/board/row.ts'
import type { Column } from '../../../electron/core/board/template.ts'

/** How far a group has got, in one line. */
export type CardStatus =
  | { readonly kind: 'empty' }
  /** Much of the rest is there, and the curve is still to be drawn. */
  | { readonly kind: 'missing'; readonly row: Row }
  | { readonly kind: 'columns'; readonly first: Column; readonly count: number }
  | { readonly kind: 'count'; readonly row: Row; readonly number: number }
  | { readonly kind: 'filled'; readonly filled: number; readonly of: number }

const lateShare = 0.25

/** What is worth knowing of a board first: that nothing is there, what is missing, what hurts. */
export function cardStatus(content: BoardContent | null): CardStatus {
  if (
    content === null ||
    content.notes.length + content.points.length + content.values.length === 0
  ) {
    return { kind: 'empty' }
  }
  const { template, notes, points } = content
  const fields = filledFields(content)
  const curve = template.rows.find(
    ({ kind, key }) => kind === 'curve' && !points.some(({ rowKey }) => rowKey === key),
  )
  if (curve !== undefined && fields.filled >= fields.of * lateShare) {
    return { kind: 'missing', row: curve }
  }
  const [first, ...others] = emptyColumns(content)
  if (first !== undefined) return { kind: 'columns', first, count: 1 + others.length }
  const rated = template.rows.find(({ severity }) => severity === true)
  const number = notes.filter(({ rowKey }) => rowKey === rated?.key).length
  return rated !== undefined && number > 0
    ? { kind: 'count', row: rated, number }
    : { kind: 'filled', ...fields }
}
