import { curveValueAt } from './curve.ts'
import { curveScale } from './row.ts'
import type { RowBox } from './geometry.ts'

type RowOfCurve = Pick<RowBox, 'row' | 'y' | 'height'>

/** The value at a height of the sheet, on the nearest step of the row's scale. */
export const snappedAt = (row: RowOfCurve, y: number): number => snapped(row, curveValueAt(row, y))

/** The value so many steps higher. */
export const stepped = (row: RowOfCurve, value: number, steps: number): number =>
  snapped(row, value + steps * curveScale(row.row).step)

/** Whole tenths, so that no step leaves a crumb behind. */
function snapped({ row }: Pick<RowBox, 'row'>, value: number): number {
  const { min, max, step } = curveScale(row)
  const onStep = min + Math.round((value - min) / step) * step
  return Math.round(Math.min(Math.max(onStep, min), max) * 10) / 10
}
