import type { BoardContent } from '../../../electron/core/board/board-content.ts'
import { filledFields } from '../../../electron/core/board/filled-fields.ts'
import type { Row } from '../../../electron/core/board/row.ts'

/** How far a group has got, in one line. */
export type CardStatus =
  | { readonly kind: 'empty' }
  /** The curve is still to be drawn; `late` once much of the rest is there. */
  | { readonly kind: 'missing'; readonly row: Row; readonly late: boolean }
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
  if (curve !== undefined) {
    return { kind: 'missing', row: curve, late: fields.filled >= fields.of * lateShare }
  }
  const rated = template.rows.find(({ severity }) => severity === true)
  const number = notes.filter(({ rowKey }) => rowKey === rated?.key).length
  return rated !== undefined && number > 0
    ? { kind: 'count', row: rated, number }
    : { kind: 'filled', ...fields }
}
