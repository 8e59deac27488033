import { sortedRecords } from '../base/sorted-records.ts'
import { ranksAfter } from '../base/ranks.ts'
import type { EpochMs, Id } from '../base/ids.ts'
import { listed, type ListedPerson } from './organisations.ts'
import type { Group, PeopleEdit, PeopleTables } from './tables.ts'
import { rankEdits } from '../base/rank-edits.ts'
import { participantsOf } from './attends-as.ts'
import { maxGroups } from './group-number.ts'
import { moveMember } from './membership.ts'
import { compareNames } from './same-name.ts'
import { organisationKey } from './same-organisation.ts'

export { maxGroups }

/** What making groups needs from outside: ids, and the name of a group by its number. */
export type GroupMaking = {
  readonly newId: () => Id
  readonly groupName: (number: number) => string
}

/** Groups 1 to `count`, those that are there and the edits that add the others. */
export function groupsByNumber(
  tables: PeopleTables,
  count: number,
  { newId, groupName }: GroupMaking,
): { readonly groupIds: readonly Id<'group'>[]; readonly edits: readonly PeopleEdit[] } {
  const wanted = Array.from({ length: Math.min(count, maxGroups) }, (_, index) => index + 1)
  const groups = sortedRecords(tables.group)
  const there = new Map(groups.toReversed().map((group) => [group.number, group.id]))
  const missing = wanted.filter((number) => !there.has(number))
  const { ranks, moved } = ranksAfter(groups, missing.length)
  const added = missing.map((number, index): Group => {
    return { id: newId(), rank: ranks[index] ?? 'a0', number, name: groupName(number) }
  })
  const all = new Map([...there, ...added.map(({ number, id }) => [number, id] as const)])
  return {
    groupIds: wanted.flatMap((number) => all.get(number) ?? []),
    edits: [
      ...rankEdits('group', moved),
      ...added.map((record) => ({ kind: 'group.add' as const, record })),
    ],
  }
}

/** Deals all participants out to groups 1 to `count`; those who stay where they are keep their membership. */
export function makeGroups(
  tables: PeopleTables,
  count: number,
  now: EpochMs,
  making: GroupMaking,
): readonly PeopleEdit[] {
  const { groupIds, edits } = groupsByNumber(tables, count, making)
  const participants = participantsOf(sortedRecords(tables.person))
  const people = participants.map((person) => listed(tables, person))
  const moves = [...deal(people, groupIds)].flatMap(([personId, groupId]) =>
    moveMember(tables, personId, groupId, now, making.newId),
  )
  return [...edits, ...moves]
}

/**
 * People dealt out like cards, colleagues after one another: the sizes of groups differ by one at the
 * most, and so do the shares that groups get of any one organisation.
 */
export function deal(
  people: readonly Pick<ListedPerson, 'id' | 'organisation' | 'role'>[],
  groupIds: readonly Id<'group'>[],
): ReadonlyMap<Id<'person'>, Id<'group'>> {
  if (groupIds.length === 0) return new Map()
  const colleagues = Map.groupBy(people, ({ organisation }) => organisationKey(organisation))
  const dealt = [...colleagues.values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap((some) => some.toSorted((a, b) => compareNames(a.role, b.role)))
  return new Map(
    dealt.map(({ id }, index) => [id, groupIds[index % groupIds.length] ?? ''] as const),
  )
}
