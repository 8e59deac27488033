import { useMemo } from 'react'
import { curveShape } from '../../../electron/core/board/curve.ts'
import { cellOf } from '../../../electron/core/board/cell-at.ts'
import {
  boardGeometry,
  type BoardGeometry,
  type Box,
} from '../../../electron/core/board/geometry.ts'
import { placeNotes } from '../../../electron/core/board/place-notes.ts'
import type { CurvePoint } from '../../../electron/core/board/tables.ts'
import type { BoardPictureProps } from './board-picture.tsx'
import styles from './board-thumbnail.module.css'

export type BoardThumbnailProps = Pick<
  BoardPictureProps,
  'template' | 'notes' | 'points' | 'values'
>

/** A board in small, without words: where there are notes, and how the curve runs. */
export function BoardThumbnail({ template, notes, points, values }: BoardThumbnailProps) {
  const geometry = useMemo(() => boardGeometry(template), [template])
  const placed = useMemo(() => placeNotes(geometry, notes), [geometry, notes])
  const { sheet } = geometry
  return (
    <svg
      className={styles.thumbnail}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <Grid geometry={geometry} />
      {placed.map(({ note, box }) => (
        <rect
          key={note.id}
          {...box}
          rx={4}
          className={styles.note}
          style={{ fill: `var(--note-${note.colour})` }}
        />
      ))}
      {values.map((value) => {
        const cell = cellOf(geometry, value)
        return cell && <rect key={value.id} {...middleOf(cell)} rx={4} className={styles.value} />
      })}
      {geometry.rows.map(
        (rowBox) =>
          rowBox.row.kind === 'curve' && (
            <path
              key={rowBox.row.key}
              className={styles.curve}
              d={curvePath(geometry, rowBox, points)}
            />
          ),
      )}
    </svg>
  )
}

/** A block in the middle of a cell: something stands there. */
const middleOf = ({ x, y, width, height }: Box): Box => ({
  x: x + width * 0.3,
  y: y + height * 0.25,
  width: width * 0.4,
  height: height * 0.5,
})

function Grid({ geometry: { sheet, columns, rows } }: { readonly geometry: BoardGeometry }) {
  return (
    <>
      {columns.slice(1).map(({ column, x }) => (
        <line key={column.key} className={styles.upright} x1={x} x2={x} y1={0} y2={sheet.height} />
      ))}
      {rows.slice(1).map(({ row, y }) => (
        <line key={row.key} className={styles.level} x1={0} x2={sheet.width} y1={y} y2={y} />
      ))}
    </>
  )
}

/** The curve of a row; a single point is a path without length, which its round ends draw as a dot. */
function curvePath(
  geometry: BoardGeometry,
  rowBox: BoardGeometry['rows'][number],
  points: readonly CurvePoint[],
): string {
  const { spots, steps } = curveShape(geometry, rowBox, points)
  const [first] = spots
  if (first === undefined) return ''
  if (steps.length === 0) return `M${first.x} ${first.y}h0`
  const curves = steps.map(({ x1, y1, x2, y2, x, y }) => `C${x1} ${y1} ${x2} ${y2} ${x} ${y}`)
  return `M${first.x} ${first.y}${curves.join('')}`
}
