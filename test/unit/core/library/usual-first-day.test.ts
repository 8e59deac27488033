import { describe, expect, it } from 'vitest'
import { usualFirstDay } from '../../../../electron/core/library/usual-first-day.ts'

describe('usualFirstDay', () => {
  it.each([
    ['Monday', '2026-11-30', 2, '2026-12-01'],
    ['Thursday, one day', '2026-12-03', 1, '2026-12-04'],
    ['Thursday, two days', '2026-12-03', 2, '2026-12-07'],
    ['Friday', '2026-12-04', 1, '2026-12-07'],
    ['Saturday', '2026-12-05', 1, '2026-12-07'],
    ['Sunday', '2026-12-06', 5, '2026-12-07'],
    ['Monday, five days', '2026-12-07', 5, '2026-12-14'],
    ['more days than a week has', '2026-12-07', 9, '2026-12-14'],
    ['over the end of a year', '2026-12-31', 2, '2027-01-04'],
  ] as const)('on %s', (_, today, days, first) => {
    expect(usualFirstDay(today, days)).toBe(first)
  })
})
