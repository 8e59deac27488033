import type { Id } from '../../base/ids.ts'
import type { BoardContent } from '../board-content.ts'
import { isIn, type CellPlace } from '../cell-place.ts'
import type { CurvePoint } from '../tables.ts'
import { editsOf, type BoardEdits } from './board-edits.ts'

export type PointFields = Partial<Pick<CurvePoint, 'value' | 'emoji' | 'label'>>
type OnBoard = Pick<BoardContent, 'board' | 'points'>

/** The point of the curve in a cell. */
export const pointOf = (points: readonly CurvePoint[], place: CellPlace): CurvePoint | undefined =>
  points.find((point) => isIn(point, place))

/** Sets the point of the curve in a cell, and makes it where there is none. */
export function setPoint(
  { board, points }: OnBoard,
  place: CellPlace,
  fields: PointFields,
  newId: () => Id,
): BoardEdits {
  const point = pointOf(points, place)
  if (point !== undefined) return editsOf([{ kind: 'curve_point.edit', id: point.id, fields }])
  const { columnKey, rowKey } = place
  const fresh = { id: newId(), boardId: board.id, columnKey, rowKey }
  const record = { value: 0, emoji: '', label: '', ...fields, ...fresh }
  return editsOf([{ kind: 'curve_point.add', record }])
}

/** Takes the point of the curve in a cell away. */
export function removePoint({ points }: OnBoard, place: CellPlace): BoardEdits {
  const point = pointOf(points, place)
  return editsOf(point === undefined ? [] : [{ kind: 'curve_point.remove', id: point.id }])
}
