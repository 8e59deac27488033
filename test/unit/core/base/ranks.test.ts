import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  byRank,
  placeRanks,
  ranksAfter,
  topmostRank,
} from '../../../../electron/core/base/ranks.ts'
import { rankSchema } from '../../../../electron/core/base/ids.ts'
import { anyRank } from '../../../helpers/rank-arbitrary.ts'
import { idOf } from '../../../helpers/workshop-arbitrary.ts'

const listOf = (...ranks: string[]) => ranks.map((rank, index) => ({ id: idOf(3, index), rank }))

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

  it('ranks the whole list anew where a record is put between equal ranks', () => {
    const ranked = placeRanks(listOf('a0', 'x', 'a0'), new Set([idOf(3, 1)]))
    expect([...ranked.values()]).toEqual(['a1', 'a2'])
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
    const list = fc.array(anyRank, { minLength: 1, maxLength: 12 }).map((ranks) => listOf(...ranks))
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
      fc.property(fc.array(anyRank), fc.integer({ min: 1, max: 9 }), (ranks, n) => {
        const list = listOf(...ranks).toSorted(byRank)
        const { ranks: added, moved } = ranksAfter(list, n)
        const ids = added.map((_, index) => idOf(2, n - index))
        const all = [
          ...list.map(({ id, rank }) => ({ id, rank: moved.get(id) ?? rank })),
          ...added.map((rank, index) => ({ id: ids[index] ?? '', rank })),
        ]
        expect(added).toHaveLength(n)
        expect(all.toSorted(byRank)).toEqual(all)
        for (const { rank } of all) expect(rankSchema.safeParse(rank).success).toBe(true)
      }),
    )
  })
})

describe('ranks of another making', () => {
  it.each([
    ['n1', null],
    ['zzzz', null],
    [null, '1'],
    ['n1', 'n2'],
    ['zzzz', 'zzzzz'],
    ['1', 'n1'],
  ])('take a new one between %s and %s, and stay as they are', (before, after) => {
    const ranks = [before ?? [], 'new', after ?? []].flat()
    const placed = placeRanks(listOf(...ranks), new Set([idOf(3, before === null ? 0 : 1)]))
    expect(placed.size).toBe(1)
  })

  it('change only where nothing lies above: the highest that the format allows', () => {
    expect(ranksAfter(listOf('a0', topmostRank), 1)).toEqual({
      ranks: ['a2'],
      moved: new Map([
        [idOf(3, 0), 'a0'],
        [idOf(3, 1), 'a1'],
      ]),
    })
  })
})
