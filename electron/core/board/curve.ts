import type { CurvePoint } from './tables.ts'
import type { BoardGeometry, RowBox } from './geometry.ts'
import { curveScale } from './row.ts'

export type CurveSpot = {
  readonly point: CurvePoint
  readonly x: number
  readonly y: number
}

/** A cubic Bézier from the spot before to `x, y`. */
export type CurveStep = {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly x: number
  readonly y: number
}

export type CurveShape = {
  readonly spots: readonly CurveSpot[]
  readonly steps: readonly CurveStep[]
  /** Height of the line for 0, or of the middle where the scale has no 0. */
  readonly zeroY: number
}

/** Part of the row's height that stays free above and below the scale. */
const MARGIN = 0.2
/** The value that stands at a height of the sheet, in board units; within the row's scale. */
export function curveValueAt({ row, y, height }: Omit<RowBox, 'x' | 'width'>, at: number): number {
  const { min, max } = curveScale(row)
  const share = ((y + height - at) / height - MARGIN) / (1 - 2 * MARGIN)
  return min + Math.min(Math.max(share, 0), 1) * (max - min)
}

/** The curve of one row in board units: spots at the columns' middles, joined without overshoot. */
export function curveShape(
  geometry: BoardGeometry,
  rowBox: RowBox,
  points: readonly CurvePoint[],
): CurveShape {
  const scale = curveScale(rowBox.row)
  const heightOf = (value: number) => {
    const clamped = Math.min(Math.max(value, scale.min), scale.max)
    const share = (clamped - scale.min) / (scale.max - scale.min)
    return rowBox.y + rowBox.height * (1 - MARGIN - (1 - 2 * MARGIN) * share)
  }
  const own = new Map(
    points.filter((p) => p.rowKey === rowBox.row.key).map((p) => [p.columnKey, p]),
  )
  const spots = geometry.columns.flatMap(({ column, x, width }) => {
    const point = own.get(column.key)
    return point ? [{ point, x: x + width / 2, y: heightOf(point.value) }] : []
  })
  const zero = scale.min <= 0 && scale.max >= 0 ? 0 : (scale.min + scale.max) / 2
  return { spots, steps: smoothSteps(spots), zeroY: heightOf(zero) }
}

type Spot = { readonly x: number; readonly y: number }

/**
 * Béziers through the spots that rise and fall only where the spots do: slopes by Fritsch and
 * Carlson (1980), flat at every peak and dip.
 */
export function smoothSteps(spots: readonly Spot[]): readonly CurveStep[] {
  const slopes = spots.map((_, i) => slopeAt(spots, i))
  return spots.slice(1).map((to, i) => {
    const from = spots[i] ?? to
    const third = (to.x - from.x) / 3
    return {
      x1: from.x + third,
      y1: from.y + third * (slopes[i] ?? 0),
      x2: to.x - third,
      y2: to.y - third * (slopes[i + 1] ?? 0),
      x: to.x,
      y: to.y,
    }
  })
}

const slopeBetween = (a: Spot | undefined, b: Spot | undefined) =>
  a && b && b.x !== a.x ? (b.y - a.y) / (b.x - a.x) : 0

/** The harmonic mean of the slopes on both sides; 0 where they differ in sign and at the ends. */
function slopeAt(spots: readonly Spot[], i: number): number {
  const before = slopeBetween(spots[i - 1], spots[i])
  const after = slopeBetween(spots[i], spots[i + 1])
  return before * after > 0 ? (2 * before * after) / (before + after) : 0
}
