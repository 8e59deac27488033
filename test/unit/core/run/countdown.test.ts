import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countdown, untilNextSecondMs } from '../../../../electron/core/run/countdown.ts'

const texts = (...remaining: number[]) => remaining.map((ms) => countdown(ms).text)
const secondsOf = (remainingMs: number) => {
  const { text, over } = countdown(remainingMs)
  const seconds = text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  return over ? -seconds : seconds
}
const anyTime = fc.integer({ min: -20_000_000, max: 20_000_000 })

describe('countdown', () => {
  it('rounds up, so that nothing is left only when nothing is left', () => {
    expect(texts(300_000, 299_999, 299_000, 1, 0)).toEqual([
      '05:00',
      '05:00',
      '04:59',
      '00:01',
      '00:00',
    ])
  })

  it('counts up after the end', () => {
    expect(countdown(-999)).toEqual({ text: '00:00', over: false })
    expect(countdown(-1000)).toEqual({ text: '00:01', over: true })
    expect(countdown(-61_500)).toEqual({ text: '01:01', over: true })
  })

  it('keeps the hours of a long slot to its end', () => {
    expect(countdown(3_599_000).text).toBe('59:59')
    expect(countdown(3_599_000, 5_400_000).text).toBe('0:59:59')
    expect(countdown(-3_600_000).text).toBe('1:00:00')
  })

  it('shows each second once and never jumps', () => {
    fc.assert(
      fc.property(anyTime, (remainingMs) => {
        expect(secondsOf(remainingMs)).toBe(Math.ceil(remainingMs / 1000) + 0)
        const later = secondsOf(remainingMs - untilNextSecondMs(remainingMs))
        expect(later).toBe(secondsOf(remainingMs) - 1)
      }),
    )
  })
})

describe('untilNextSecondMs', () => {
  it('waits for the next change, and not a moment longer', () => {
    fc.assert(
      fc.property(anyTime, (remainingMs) => {
        const wait = untilNextSecondMs(remainingMs)
        expect(wait).toBeGreaterThanOrEqual(1)
        expect(wait).toBeLessThanOrEqual(1000)
        expect(secondsOf(remainingMs - wait + 1)).toBe(secondsOf(remainingMs))
      }),
    )
  })
})
