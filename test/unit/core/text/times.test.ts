import { describe, expect, it } from 'vitest'
import { clockTime } from '../../../../electron/core/text/times.ts'

describe('clockTime', () => {
  it('shows minutes of the day, also past midnight', () => {
    expect([0, 450, 1065, 1440, 1505].map(clockTime)).toEqual([
      '00:00',
      '07:30',
      '17:45',
      '00:00',
      '01:05',
    ])
  })
})
