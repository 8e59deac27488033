import { describe, expect, it } from 'vitest'
import { shorterSteps } from '../../../../electron/core/course/shorter-steps.ts'

const steps = [
  { key: 's1', durationMin: 10, optional: false },
  { key: 's2', durationMin: 4, optional: true },
  { key: 's3', durationMin: 8, optional: false },
  { key: 'monday', durationMin: 2, optional: false },
]
const minutes = (by: number, kept: string | null = null) =>
  shorterSteps(steps, by, kept)?.map(({ durationMin }) => durationMin) ?? null

describe('shorterSteps', () => {
  it('takes from what can be left out first, then from the longest', () => {
    expect(minutes(0)).toEqual([10, 4, 8, 2])
    expect(minutes(3)).toEqual([10, 1, 8, 2])
    expect(minutes(6)).toEqual([7, 1, 8, 2])
  })

  it('leaves each step a minute, and Monday all of its own', () => {
    expect(minutes(19)).toEqual([1, 1, 1, 2])
    expect(minutes(20)).toBeNull()
  })

  it('leaves one step as it is', () => {
    expect(minutes(6, 's1')).toEqual([10, 1, 5, 2])
  })

  it('gives minutes back to the longest', () => {
    expect(minutes(-3)).toEqual([13, 4, 8, 2])
  })
})
