import { fullName } from '../people/full-name.ts'
import type { Change } from './change.ts'
import type { GestureName } from './gesture-act.ts'
import type { Id } from '../base/ids.ts'
import { differs, named, oneOrMany, sorted } from './name-parts.ts'
import type { Person } from '../people/tables.ts'
import type { WorkshopTables } from './tables.ts'

/** What was done with people and groups; null where nothing was. A roster is its people, whatever else came along. */
export function nameOfPeopleWork(
  net: readonly Change[],
  tables: WorkshopTables,
): GestureName | null {
  const people = sorted(net, 'person')
  if (people.added.length > 0) return oneOrMany(['person.add', 'people.add'], names(people.added))
  if (people.removed.length > 0) {
    return oneOrMany(['person.remove', 'people.remove'], names(people.removed))
  }
  return nameOfGroups(net) ?? nameOfPersons(net) ?? nameOfMoves(net, tables)
}

const names = (people: readonly Person[]) => people.map((person) => fullName(person))

function nameOfGroups(net: readonly Change[]): GestureName | null {
  const { added, removed, edited } = sorted(net, 'group')
  if (added.length > 0) return named('groups.make', { count: added.length })
  if (removed.length > 0) {
    const written = removed.map(({ name }) => name)
    return oneOrMany(['group.remove', 'groups.remove'], written)
  }
  const [group] = edited
  if (group === undefined || !differs(edited, 'name')) return null
  return named('group.name', { from: group.before.name, to: group.after.name })
}

function nameOfPersons(net: readonly Change[]): GestureName | null {
  const { edited } = sorted(net, 'person')
  if (edited.length === 0) return null
  return oneOrMany(['person', 'people'], names(edited.map(({ after }) => after)))
}

/** One person is moved into a group or out of all; several are moved. */
function nameOfMoves(net: readonly Change[], tables: WorkshopTables): GestureName | null {
  const { added, edited, removed } = sorted(net, 'membership')
  const persons = new Set<Id<'person'>>(
    [...added, ...removed, ...edited.map(({ after }) => after)].map(({ personId }) => personId),
  )
  if (persons.size === 0) return null
  const groups = new Set(added.map(({ groupId }) => groupId))
  const group = groups.size === 1 ? tables.group.get([...groups][0] ?? '') : undefined
  if (group !== undefined) return named('move.to', { what: group.name })
  return groups.size === 0
    ? named('ungroup', { count: persons.size })
    : named('people.move', { count: persons.size })
}
