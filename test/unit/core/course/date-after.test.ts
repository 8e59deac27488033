import { describe, expect, it } from 'vitest'
import { dateAfter } from '../../../../electron/core/base/date-after.ts'

describe('dateAfter', () => {
  it('goes over months, years and leap days', () => {
    expect(dateAfter('2026-11-24', 0)).toBe('2026-11-24')
    expect(dateAfter('2026-11-30', 1)).toBe('2026-12-01')
    expect(dateAfter('2026-12-31', 31)).toBe('2027-01-31')
    expect(dateAfter('2028-02-28', 1)).toBe('2028-02-29')
  })
})
