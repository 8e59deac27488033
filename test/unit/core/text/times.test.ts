import { describe, expect, it } from 'vitest'
import { clockTime, hoursAndMinutes } from '../../../../electron/core/text/times.ts'

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

describe('hoursAndMinutes', () => {
  it('does not begin anew after a day', () => {
    expect([5, 165, 420, 1500].map(hoursAndMinutes)).toEqual(['0:05', '2:45', '7:00', '25:00'])
  })
})
