import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areBehind } from '../../../../electron/core/board/are-behind.ts'

describe('areBehind', () => {
  it('is who has clearly fewer than the others', () => {
    expect(areBehind([20, 18, 22, 6])).toEqual([false, false, false, true])
    expect(areBehind([20, 18, 22, 12])).toEqual([false, false, false, false])
    expect(areBehind([12, 4])).toEqual([false, true])
  })

  it('is nobody while all have just begun, and not because one is far ahead', () => {
    expect(areBehind([2, 0, 1])).toEqual([false, false, false])
    expect(areBehind([3, 4, 3, 30])).toEqual([false, false, false, false])
    expect(areBehind([0])).toEqual([false])
    expect(areBehind([])).toEqual([])
  })

  it('is never all, and never who has as many as another who is not', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 12 }), (filled) => {
        const behind = areBehind(filled)
        expect(behind).not.toEqual(filled.map(() => true))
        const most = Math.max(-1, ...filled.filter((_, index) => behind[index] === true))
        const least = Math.min(...filled.filter((_, index) => behind[index] === false))
        expect(most).toBeLessThan(least)
      }),
    )
  })
})
