import type { PersonFields } from './organisations.ts'
import { organisationsNamed } from './organisations.ts'
import type { PeopleEdit, PeopleTables, Person } from './tables.ts'
import { ranksAfter } from '../base/ranks.ts'
import { groupsByNumber, makeGroups, maxGroups } from './make-groups.ts'
import type { GroupMaking } from './make-groups.ts'
import { groupOf, moveMember } from './membership.ts'
import type { EpochMs, Id } from '../base/ids.ts'
import { rankEdits } from '../base/rank-edits.ts'

/** When edits are made, and the ids that they need. */
export type Making = { readonly now: EpochMs; readonly newId: () => Id }

/** Moves people to a group, or with null out of all; those who are there already stay. */
export const moveEdits = (
  tables: PeopleTables,
  personIds: readonly Id<'person'>[],
  groupId: Id<'group'> | null,
  { now, newId }: Making,
): readonly PeopleEdit[] => personIds.flatMap((id) => moveMember(tables, id, groupId, now, newId))

/** One more group, with the first number that is free; none where all are taken. */
export function addGroupEdits(tables: PeopleTables, making: GroupMaking): readonly PeopleEdit[] {
  const taken = new Set([...tables.group.values()].map(({ number }) => number))
  const free = Array.from({ length: maxGroups }, (_, index) => index + 1).find(
    (number) => !taken.has(number),
  )
  if (free === undefined) return []
  const { ranks, moved } = ranksAfter(tables.group.values(), 1)
  const [rank = 'a0'] = ranks
  const record = { id: making.newId(), rank, number: free, name: making.groupName(free) }
  return [...rankEdits('group', moved), { kind: 'group.add', record }]
}

/** Groups 1 to `count`; `deal` puts everybody into one of them. */
export const makeGroupsEdits = (
  tables: PeopleTables,
  count: number,
  deal: boolean,
  now: EpochMs,
  making: GroupMaking,
): readonly PeopleEdit[] =>
  deal ? makeGroups(tables, count, now, making) : groupsByNumber(tables, count, making).edits

/** A person as the dialog has them, added with null, with the group that they are in from now on. */
export function personEdits(
  tables: PeopleTables,
  personId: Id<'person'> | null,
  fields: PersonFields,
  groupId: Id<'group'> | null,
  { now, newId }: Making,
): readonly PeopleEdit[] {
  const { organisation, ...told } = fields
  const organisations = organisationsNamed(tables, [organisation], newId)
  const known = { ...told, organisationId: organisations.idOf(organisation) }
  if (personId !== null) {
    const moved = moveMember(tables, personId, groupId, now, newId)
    return [...organisations.edits, ...changedEdits(tables, personId, known), ...moved]
  }
  const id = newId()
  const { ranks, moved } = ranksAfter(tables.person.values(), 1)
  const [rank = 'a0'] = ranks
  const joined = groupId === null ? [] : moveMember(tables, id, groupId, now, newId)
  const added = { kind: 'person.add' as const, record: { ...known, id, rank } }
  return [...rankEdits('person', moved), ...organisations.edits, added, ...joined]
}

/** Only what was changed travels: another screen may have changed the rest. */
function changedEdits(
  tables: PeopleTables,
  id: Id<'person'>,
  fields: Omit<Person, 'id' | 'rank'>,
): readonly PeopleEdit[] {
  const before = tables.person.get(id)
  if (before === undefined) return []
  const changed = Object.entries(fields).filter(
    ([field, value]) => before[field as keyof typeof fields] !== value,
  )
  if (changed.length === 0) return []
  return [{ kind: 'person.edit', id, fields: Object.fromEntries(changed) }]
}

/** Those of the people who are not in that group yet. */
export const notYetIn = (
  tables: PeopleTables,
  personIds: readonly Id<'person'>[],
  groupId: Id<'group'> | null,
): readonly Id<'person'>[] => personIds.filter((id) => groupOf(tables, id) !== groupId)
