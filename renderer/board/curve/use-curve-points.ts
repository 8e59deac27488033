import { isIn } from '../../../electron/core/board/cell-place.ts'
import { useMemo } from 'react'
import type { CurvePoint } from '../../../electron/core/board/tables.ts'
import { useBoardState } from '../base/board-context.tsx'

/** The points of the curve as they are shown: one that is being dragged is where it is held. */
export function useCurvePoints(): readonly CurvePoint[] {
  const points = useBoardState(({ content }) => content.points)
  const held = useBoardState((state) => state.held)
  return useMemo(
    () =>
      held === null
        ? points
        : points.map((point) => (isIn(point, held) ? { ...point, value: held.value } : point)),
    [points, held],
  )
}
