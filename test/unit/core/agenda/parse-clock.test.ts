import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseClock } from '../../../../electron/core/agenda/parse-clock.ts'
import { clockTime } from '../../../../electron/core/text/times.ts'

describe('parseClock', () => {
  it.each([
    ['9', 540],
    ['9:30', 570],
    ['09.30', 570],
    ['930', 570],
    ['1230', 750],
    ['12h30', 750],
    ['12h', 720],
    ['១២:៣០', 750],
    ['12：30', 750],
    ['12点30分', 750],
    ['24:00', 1440],
  ])('reads %s', (typed, minute) => {
    expect(parseClock(typed)).toEqual({ kind: 'ok', minute })
  })

  it.each([
    ['', 'empty'],
    ['noon', 'unreadable'],
    ['9:5', 'unreadable'],
    ['12:60', 'no-such-time'],
    ['25', 'no-such-time'],
    ['24:01', 'no-such-time'],
  ])('refuses “%s” as %s', (typed, reason) => {
    expect(parseClock(typed)).toEqual({ kind: 'refused', reason })
  })

  it('reads back every time of day that it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
        expect(parseClock(clockTime(minute))).toEqual({ kind: 'ok', minute })
      }),
    )
  })
})
