import { sortedRecords } from '../base/sorted-records.ts'
import type { EpochMs, Id } from '../base/ids.ts'
import type { Membership, PeopleEdit, PeopleTables, Person } from './tables.ts'
import { participantsOf } from './attends-as.ts'

type Memberships = Pick<PeopleTables, 'membership'>

/** The group that a person is in now; null for none. */
export function groupOf(tables: Memberships, personId: Id<'person'>): Id<'group'> | null {
  const [newest] = openMemberships(tables, personId).toSorted((a, b) => b.sinceMs - a.sinceMs)
  return newest?.groupId ?? null
}

/** The people of each group now, and under null those of none; each in the order of the roster. */
export function peopleByGroup(
  tables: Memberships & Pick<PeopleTables, 'person'>,
): ReadonlyMap<Id<'group'> | null, readonly Person[]> {
  return Map.groupBy(sortedRecords(tables.person), ({ id }) => groupOf(tables, id))
}

/** How many participants each group has: whoever else sits there is not counted. */
export function participantCounts(
  tables: Memberships & Pick<PeopleTables, 'person' | 'group'>,
): ReadonlyMap<Id<'group'>, number> {
  const members = peopleByGroup(tables)
  return new Map(
    sortedRecords(tables.group).map(({ id }) => [id, participantsOf(members.get(id) ?? []).length]),
  )
}

/** The first of the groups that have the fewest participants; null where there is no group. */
export function smallestGroup(
  tables: Memberships & Pick<PeopleTables, 'person' | 'group'>,
): Id<'group'> | null {
  const counts = [...participantCounts(tables)]
  const fewest = Math.min(...counts.map(([, count]) => count))
  return counts.find(([, count]) => count === fewest)?.[0] ?? null
}

/**
 * Puts a person into a group from now on, or with null out of all: the membership until now ends and
 * stays on record, also where the clock was set back since. One that began at this very moment never was.
 */
export function moveMember(
  tables: Memberships,
  personId: Id<'person'>,
  groupId: Id<'group'> | null,
  now: EpochMs,
  newId: () => Id,
): readonly PeopleEdit[] {
  const open = openMemberships(tables, personId)
  if (groupOf(tables, personId) === groupId && open.length <= 1) return []
  const atMs = Math.max(now, ...open.map(({ sinceMs }) => sinceMs))
  const ended = open.map(({ id, sinceMs }): PeopleEdit =>
    sinceMs === now
      ? { kind: 'membership.remove', id }
      : { kind: 'membership.edit', id, fields: { untilMs: atMs } },
  )
  return groupId === null ? ended : [...ended, joined(personId, groupId, atMs, newId)]
}

/** A membership that begins now. */
export function joined(
  personId: Id<'person'>,
  groupId: Id<'group'>,
  now: EpochMs,
  newId: () => Id,
): PeopleEdit {
  const record: Membership = { id: newId(), personId, groupId, sinceMs: now, untilMs: null }
  return { kind: 'membership.add', record }
}

const openMemberships = (tables: Memberships, personId: Id<'person'>): readonly Membership[] =>
  [...tables.membership.values()].filter((one) => one.personId === personId && one.untilMs === null)
