import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupSizes, suggestedGroups } from '../../../../electron/core/people/group-sizes.ts'
import { deal } from '../../../../electron/core/people/make-groups.ts'

describe('groupSizes', () => {
  it('are the sizes that dealing out gives', () => {
    expect(groupSizes(23, 4)).toEqual([6, 6, 6, 5])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 20 }), (n, count) => {
        const people = Array.from({ length: n }, (_, index) => ({
          id: `p${index}`,
          organisation: '',
          role: '',
        }))
        const groupIds = Array.from({ length: count }, (_, index) => `g${index}`)
        const dealt = Map.groupBy(deal(people, groupIds).values(), (groupId) => groupId)
        expect(groupSizes(n, count)).toEqual(groupIds.map((id) => dealt.get(id)?.length ?? 0))
      }),
    )
  })
})

describe('suggestedGroups', () => {
  it('is a group for about six people, and one for none', () => {
    expect([0, 2, 24, 30, 33].map(suggestedGroups)).toEqual([1, 1, 4, 5, 6])
  })
})
