import { describe, expect, it } from 'vitest'
import {
  agendaTotals,
  dayTotals,
  moduleTotals,
  plannedEnd,
  plannedStarts,
} from '../../../../electron/core/course/totals.ts'
import { morning, slot } from '../../../helpers/course.ts'

const day = morning.days[0]!
const two = { ...morning, days: [day, { ...day, slots: [slot('more', 20, { module: 2 })] }] }

describe('agendaTotals', () => {
  it('adds theory and practice over all days and leaves breaks out', () => {
    expect(agendaTotals(two)).toEqual({ theoryMin: 70, practiceMin: 45 })
  })
})

describe('dayTotals', () => {
  it('counts one day', () => {
    expect(dayTotals(day)).toEqual({ theoryMin: 50, practiceMin: 45 })
  })
})

describe('moduleTotals', () => {
  it('keeps modules apart and leaves out slots of no module', () => {
    expect([...moduleTotals(two)]).toEqual([
      [1, { theoryMin: 50, practiceMin: 45 }],
      [2, { theoryMin: 20, practiceMin: 0 }],
    ])
  })
})

describe('plannedStarts', () => {
  it('starts each slot where the one before ends', () => {
    expect(plannedStarts(day)).toEqual([540, 590, 605])
  })
})

describe('plannedEnd', () => {
  it('ends with the last slot', () => {
    expect(plannedEnd(day)).toBe(650)
  })
})
