import { plainNumber } from '../../text/dates.ts'
import type { Row } from '../row.ts'
import type { RowRules } from './row-rules.ts'

const defaultScale = { min: 1, max: 7, step: 1 }

/** Lowest and highest score of a row, and the step between. */
export const scoreScale = ({ scale }: Row) => scale ?? defaultScale

/** The score so many steps higher, from the middle where there is none yet; within the scale. */
export function steppedScore(row: Row, score: number | null, steps: number): number {
  const { min, max, step } = scoreScale(row)
  const from = score ?? (min + max) / 2 - steps * step
  return onScale(row, from + steps * step)
}

/** The nearest step of the scale. */
export function onScale(row: Row, score: number): number {
  const { min, max, step } = scoreScale(row)
  const onStep = min + Math.round((score - min) / step) * step
  return Math.round(Math.min(Math.max(onStep, min), max) * 100) / 100
}

/** Scores that are set by one press: the whole ones of a short scale, else six along a long one. */
export function quickScores(row: Row): readonly number[] {
  const { min, max } = scoreScale(row)
  const isShort = max - min <= 10
  const count = isShort ? Math.floor(max) - Math.ceil(min) + 1 : 6
  const between = isShort ? 1 : (max - min) / 5
  return Array.from({ length: count }, (_, at) =>
    onScale(row, (isShort ? Math.ceil(min) : min) + at * between),
  )
}

/** One value a cell. */
export const score: RowRules = {
  holds: 'cell_value',
  takes(row, { score: value, choice }) {
    const { min, max } = scoreScale(row)
    return choice === null && value !== null && value >= min && value <= max
  },
  figure(_row, place, valueAt, language) {
    const value = valueAt(place)?.score ?? null
    if (value === null) return null
    const text = plainNumber(value, { khmer: language === 'km' })
    return { text, words: null, tone: 'figure' }
  },
}
