import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeRanks, ranksAfter } from '../../../../electron/core/agenda/place-ranks.ts'
import { rankSchema } from '../../../../electron/core/workshop/ids.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const listOf = (...ranks: string[]) => ranks.map((rank, index) => ({ id: idOf(3, index), rank }))
const anyRank = fc.stringMatching(/^[A-Za-z0-9]{1,6}$/)
const goodRank = fc.nat(40).map((index) => `a${String.fromCharCode(65 + (index % 26))}`)

describe('placeRanks', () => {
  it('changes only what moved, where it fits', () => {
    const [first, second, third] = listOf('a0', 'a1', 'a2')
    if (!first || !second || !third) throw new Error('no list')
    const placed = placeRanks([third, first, second], new Set([third.id]))
    expect([...placed.keys()]).toEqual([third.id])
    expect(placed.get(third.id) ?? 'z').toMatch(/^Z/)
  })

  it('leaves everything as it is where nothing moves', () => {
    expect(placeRanks(listOf('a0', 'a1'), new Set()).size).toBe(0)
  })

  it('ranks the whole list anew where ranks are equal or strange', () => {
    expect([...placeRanks(listOf('a0', 'a0', 'b'), new Set([idOf(3, 1)])).values()]).toEqual([
      'a1',
      'a2',
    ])
  })

  it('makes ranks that stay short, however often a slot is dropped in the same place', () => {
    let list = listOf('a0', 'a1', 'a2')
    for (let turn = 0; turn < 2000; turn += 1) {
      const [first, second, third] = list
      if (!first || !second || !third) throw new Error('no list')
      list = [first, third, second]
      const placed = placeRanks(list, new Set([third.id]))
      list = list.map(({ id, rank }) => ({ id, rank: placed.get(id) ?? rank }))
    }
    expect(Math.max(...list.map(({ rank }) => rank.length))).toBeLessThanOrEqual(48)
  })

  it('gives just the order asked for, from any ranks', () => {
    const list = fc
      .array(fc.oneof(goodRank, anyRank), { minLength: 1, maxLength: 12 })
      .map((ranks) => listOf(...ranks))
    fc.assert(
      fc.property(list, fc.array(fc.nat(11)), fc.nat(11), (given, moved, at) => {
        const movedIds = new Set(moved.map((index) => given[index % given.length]?.id ?? ''))
        const moving = given.filter(({ id }) => movedIds.has(id))
        const staying = given.filter(({ id }) => !movedIds.has(id))
        const wanted = staying.toSpliced(at % (staying.length + 1), 0, ...moving)
        const placed = placeRanks(wanted, movedIds)
        const ranks = wanted.map(({ id, rank }) => placed.get(id) ?? rank)
        expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => (a < b ? -1 : 1)))
        for (const rank of ranks) expect(rankSchema.safeParse(rank).success).toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('ranksAfter', () => {
  it('comes after all others, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(goodRank, anyRank)),
        fc.integer({ min: 1, max: 9 }),
        (ranks, n) => {
          const added = ranksAfter(listOf(...ranks), n)
          const all = [...ranks.sort((a, b) => (a < b ? -1 : 1)), ...added]
          expect(added).toHaveLength(n)
          expect(new Set(added).size).toBe(n)
          expect(all.slice(ranks.length - 1)).toEqual(
            all.slice(ranks.length - 1).sort((a, b) => (a < b ? -1 : 1)),
          )
        },
      ),
    )
  })
})
