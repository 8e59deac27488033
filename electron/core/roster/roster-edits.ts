import { sortedRecords } from '../base/sorted-records.ts'
import type { RosterRow } from './roster-row.ts'
import { ranksAfter } from '../base/ranks.ts'
import { withinLetters } from '../text/letters.ts'
import type { EpochMs, Id } from '../base/ids.ts'
import { maxLetters } from '../base/letter-limits.ts'
import { organisationsNamed } from '../people/organisations.ts'
import type { Group, PeopleEdit, PeopleTables } from '../people/tables.ts'
import { rankEdits } from '../base/rank-edits.ts'
import { groupKey, maxGroups } from '../people/group-number.ts'
import type { GroupMaking } from '../people/make-groups.ts'
import { joined } from '../people/membership.ts'
import type { RosterPreview } from './read-roster.ts'
import { nameKey } from '../people/same-name.ts'

export { groupKey }

/**
 * The lines that are taken unless the facilitator says otherwise: all that can be, but nobody twice, and
 * nothing that looks like the end of a report.
 */
export function linesToTake({ rows }: RosterPreview): ReadonlySet<number> {
  const isPerson = ({ problems }: RosterRow) => !problems.some(({ code }) => code === 'no-person')
  const taken = rows.filter((row) => row.usable && row.double?.likeness !== 'same' && isPerson(row))
  return new Set(taken.map(({ line }) => line))
}

/** Adds the people of these lines, in their order and after those who are there, with their groups. */
export function rosterEdits(
  tables: PeopleTables,
  preview: RosterPreview,
  lines: ReadonlySet<number>,
  now: EpochMs,
  making: GroupMaking,
): readonly PeopleEdit[] {
  const rows = preview.rows.filter((row) => row.usable && lines.has(row.line))
  const { ranks, moved } = ranksAfter(tables.person.values(), rows.length)
  const { groupIds, edits } = groupsNamed(tables, rows, making)
  const names = rows.map(({ person }) => person.organisation)
  const organisations = organisationsNamed(tables, names, making.newId)
  const people = rows.flatMap((row, index): readonly PeopleEdit[] => {
    const id = making.newId()
    const { organisation, ...told } = row.person
    const organisationId = organisations.idOf(organisation)
    const record = { ...told, organisationId, id, rank: ranks[index] ?? 'a0' }
    const groupId = groupIds.get(groupKey(row.group))
    const membership = groupId === undefined ? [] : [joined(id, groupId, now, making.newId)]
    return [{ kind: 'person.add', record }, ...membership]
  })
  return [...edits, ...rankEdits('person', moved), ...organisations.edits, ...people]
}

function groupsNamed(
  tables: PeopleTables,
  rows: readonly RosterRow[],
  { newId, groupName }: GroupMaking,
): { readonly groupIds: ReadonlyMap<string, Id<'group'>>; readonly edits: readonly PeopleEdit[] } {
  const groups = sortedRecords(tables.group)
  const numbers = new Set(groups.map(({ number }) => number))
  const groupIds = new Map<string, Id<'group'>>()
  for (const { id, number, name } of groups) {
    groupIds.set(nameKey(name), id)
    groupIds.set(groupKey(name), id)
    groupIds.set(String(number), id)
  }
  const missing = new Map<string, string>()
  for (const { group } of rows) {
    if (group !== '' && !groupIds.has(groupKey(group))) missing.set(groupKey(group), group)
  }
  for (const key of missing.keys()) if (isNumber(key)) numbers.add(Number(key))
  const { ranks, moved } = ranksAfter(groups, missing.size)
  const added: Group[] = []
  for (const [key, written] of missing) {
    const number = freeNumber(key, numbers)
    if (number === null) break
    numbers.add(number)
    const name = isNumber(key) ? groupName(number) : withinLetters(written, maxLetters.group.name)
    added.push({ id: newId(), rank: ranks[added.length] ?? 'a0', number, name })
    groupIds.set(key, added.at(-1)?.id ?? '')
  }
  const edits = added.map((record) => ({ kind: 'group.add' as const, record }))
  return { groupIds, edits: [...rankEdits('group', moved), ...edits] }
}

/** The number written, else the first that no group has; null when all are taken. */
function freeNumber(key: string, taken: ReadonlySet<number>): number | null {
  const written = Number(key)
  if (isNumber(key) && written >= 1 && written <= maxGroups) return written
  for (let number = 1; number <= maxGroups; number += 1) if (!taken.has(number)) return number
  return null
}

const isNumber = (key: string) => /^\d+$/.test(key)
