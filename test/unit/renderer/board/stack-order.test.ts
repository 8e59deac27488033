import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stackOrder } from '../../../../renderer/board/notes/stack-order.ts'

/** How the page draws: by height, and where it is the same by place in the page, which is by id. */
const drawn = (heights: ReadonlyMap<string, number>) =>
  [...heights].sort(([a, low], [b, high]) => low - high || (a < b ? -1 : 1)).map(([id]) => id)

describe('stackOrder', () => {
  it('is drawn as it is stacked, whatever it was before', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 })
    const orders = ids.chain((all) =>
      fc.tuple(fc.shuffledSubarray(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(orders, ([before, after]) => {
        expect(drawn(stackOrder(after, stackOrder(before, new Map())))).toEqual(after)
      }),
    )
  })

  it('needs no heights for notes that were never moved', () => {
    expect([...stackOrder(['a', 'b', 'c'], new Map()).values()]).toEqual([0, 0, 0])
  })

  it('changes the height of the note put on top, and of no other', () => {
    const before = stackOrder(['a', 'c', 'b', 'd'], new Map())
    const after = stackOrder(['c', 'b', 'd', 'a'], before)
    const changed = ['a', 'b', 'c', 'd'].filter((id) => before.get(id) !== after.get(id))
    expect(changed).toEqual(['a'])
  })
})
