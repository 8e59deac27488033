import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retryDelayMs } from '../../../../renderer/client/retry-delay.ts'

describe('retryDelayMs', () => {
  it('stays between 50 ms and 4 s, and is scattered over half its length', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(fc.nat(2000), chance, (failures, luck) => {
        const delayMs = retryDelayMs(failures, luck)
        expect(delayMs).toBeGreaterThanOrEqual(50)
        expect(delayMs).toBeLessThanOrEqual(4000)
      }),
    )
    expect(retryDelayMs(20, 0)).toBe(2000)
    expect(retryDelayMs(20, 1)).toBe(4000)
  })
})
