import { isIn } from '../../../electron/core/board/cell-place.ts'
import { useRef } from 'react'
import texts from '../../../assets/texts/board.json'
import { curveShape, type CurveSpot } from '../../../electron/core/board/curve.ts'
import { curveScale } from '../../../electron/core/board/row.ts'
import type { RowBox } from '../../../electron/core/board/geometry.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useBoardState } from '../base/board-context.tsx'
import { useBoardActions } from '../base/use-board-actions.tsx'
import styles from './curve-handles.module.css'
import { useCurvePoints } from './use-curve-points.ts'
import { useHandleDrag } from './use-handle-drag.ts'

/** The points of the curve to be taken hold of: by mouse, finger and keys. */
export function CurveHandles() {
  const geometry = useBoardState((state) => state.geometry)
  const points = useCurvePoints()
  return geometry.rows
    .filter(({ row }) => row.kind === 'curve')
    .flatMap((rowBox) =>
      curveShape(geometry, rowBox, points).spots.map((spot) => (
        <Handle key={spot.point.id} rowBox={rowBox} spot={spot} />
      )),
    )
}

/** Its width and height in board units, around the point. */
const size = 64

function Handle({ rowBox, spot }: { readonly rowBox: RowBox; readonly spot: CurveSpot }) {
  const say = useText(texts)
  const language = useLanguage()
  const { acts } = useBoardActions()
  const { point, x, y } = spot
  const { columnKey, rowKey } = point
  const column = useBoardState(({ geometry }) =>
    geometry.columns.find((one) => one.column.key === columnKey),
  )
  const isAt = useBoardState(({ at }) => at.kind === 'point' && isIn(at, point))
  const ref = useRef<HTMLDivElement>(null)
  useHandleDrag(ref, rowBox, spot)
  const { min, max } = curveScale(rowBox.row)
  return (
    <div
      ref={ref}
      role="slider"
      className={styles.handle}
      style={{ left: x - size / 2, top: y - size / 2, width: size, height: size }}
      data-point={`${columnKey} ${rowKey}`}
      data-at={isAt || undefined}
      tabIndex={isAt ? 0 : -1}
      aria-orientation="vertical"
      aria-label={say('point', {
        row: textIn(rowBox.row.title, language),
        column: column === undefined ? '' : textIn(column.column.title, language),
      })}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={point.value}
      aria-valuetext={acts.pointWords(point)}
    />
  )
}
