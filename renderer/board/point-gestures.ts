import { v7 as newId } from 'uuid'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type { CurvePoint } from '../../electron/core/board/tables.ts'
import type { BoardStore, CellPlace } from './board-store.ts'
import type { ChangeBoard } from './change-board.ts'

type PointFields = Partial<Pick<CurvePoint, 'value' | 'emoji' | 'label'>>

/** What can be done with the curve. */
export function createPointGestures(store: BoardStore, change: ChangeBoard) {
  return {
    /** Sets the point of the curve in a cell, and makes it where there is none. */
    setPoint(place: CellPlace, fields: PointFields, gesture?: Id): void {
      const { content } = store.getState()
      const { columnKey, rowKey } = place
      const point = pointOf(content.points, place)
      if (point !== undefined) {
        change([{ kind: 'curve_point.edit', id: point.id, fields }], gesture)
        return
      }
      const fresh = { id: newId(), boardId: content.board.id, columnKey, rowKey }
      const record = { value: 0, emoji: '', label: '', ...fields, ...fresh }
      change([{ kind: 'curve_point.add', record }], gesture)
    },
    removePoint(place: CellPlace): void {
      const point = pointOf(store.getState().content.points, place)
      if (point !== undefined) change([{ kind: 'curve_point.remove', id: point.id }])
    },
  }
}

/** The point of the curve in a cell. */
export const pointOf = (points: readonly CurvePoint[], place: CellPlace): CurvePoint | undefined =>
  points.find(({ columnKey, rowKey }) => columnKey === place.columnKey && rowKey === place.rowKey)
