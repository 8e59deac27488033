import { v7 as newId } from 'uuid'
import type { PersonFields } from '../../../electron/core/people/organisations.ts'
import type { PeopleDesk } from './people-desk.ts'
import { fullName } from '../../../electron/core/people/full-name.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { AttendsAs } from '../../../electron/core/people/tables.ts'
import { moveEdits, notYetIn, personEdits } from '../../../electron/core/people/people-edits.ts'

/** What can be done with single people. */
export function memberActions({ change, say, announce, tablesNow }: PeopleDesk) {
  const nameOf = (id: Id | undefined) => {
    const person = id === undefined ? undefined : tablesNow().person.get(id)
    return person === undefined ? '' : fullName(person)
  }
  return {
    move(personIds: readonly Id[], groupId: Id | null) {
      const tables = tablesNow()
      const moved = notYetIn(tables, personIds, groupId)
      const group = groupId === null ? undefined : tables.group.get(groupId)
      if (moved.length === 0 || (groupId !== null && group === undefined)) return
      const words = { name: nameOf(moved[0]), count: moved.length, group: group?.name ?? '' }
      const whither = group === undefined ? 'out' : 'moved'
      announce(say(moved.length > 1 ? `members.${whither}` : `member.${whither}`, words))
      change(moveEdits(tables, moved, groupId, { now: Date.now(), newId }))
    },
    remove(personIds: readonly Id[]) {
      const gone = personIds.filter((id) => tablesNow().person.has(id))
      const words = { name: nameOf(gone[0]), count: gone.length }
      const title = say(gone.length === 1 ? 'person.removed' : 'people.removed', words)
      const edits = gone.map((id) => ({ kind: 'person.remove' as const, id }))
      change(edits, { told: { title } })
    },
    attendAs(personIds: readonly Id[], attendsAs: AttendsAs) {
      const { person } = tablesNow()
      const changed = personIds.filter((id) => {
        const before = person.get(id)?.attendsAs
        return before !== undefined && before !== attendsAs
      })
      if (changed.length === 0) return
      const attends = say(`attends.${attendsAs}`)
      const words = { name: nameOf(changed[0]), count: changed.length, attends }
      announce(say(changed.length > 1 ? 'members.attends' : 'member.attends', words))
      change(changed.map((id) => ({ kind: 'person.edit' as const, id, fields: { attendsAs } })))
    },
    /** Somebody who comes in at the door, into this group. */
    addWalkIn(fields: PersonFields, groupId: Id | null) {
      const tables = tablesNow()
      const edits = personEdits(tables, null, fields, groupId, { now: Date.now(), newId })
      const group = groupId === null ? undefined : tables.group.get(groupId)
      const words = { name: fullName(fields), group: group?.name ?? '' }
      change(edits, { told: { title: say(group ? 'walkIn.added' : 'person.added', words) } })
    },
    keepPerson(id: Id | null, fields: PersonFields, groupId: Id | null) {
      const edits = personEdits(tablesNow(), id, fields, groupId, { now: Date.now(), newId })
      const added = { title: say('person.added', { name: fullName(fields) }) }
      change(edits, { told: id === null ? added : null })
    },
  }
}
