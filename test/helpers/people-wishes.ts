import { blankPerson } from '../../electron/core/roster/blank-person.ts'
import { fieldsOf, pick, removalOf, type Maker } from './wish.ts'

/** Wishes about people and groups. */
export const peopleWishes = {
  personAdd: (_, { text }, id) => ({ kind: 'person.add', record: personNamed(text, id) }),
  personName: (tables, { which, text }) =>
    fieldsOf(tables, 'person', which, { name: `陈 ${text}` }),
  personRemove: (tables, { which }) => removalOf(tables, 'person', which),
  groupAdd: (_, { number, text }, id) => ({
    kind: 'group.add',
    record: { id, rank: 'a5', number: number % 110, name: `ក្រុម ${text}` },
  }),
  groupName: (tables, { which, text }) => fieldsOf(tables, 'group', which, { name: text }),
  groupRemove: (tables, { which }) => removalOf(tables, 'group', which),
  membershipAdd: (tables, { which, number }, id) => {
    const person = pick(tables, 'person', which)
    const group = pick(tables, 'group', number)
    const record = { id, sinceMs: number, untilMs: null }
    return (
      person &&
      group && {
        kind: 'membership.add',
        record: { ...record, personId: person.id, groupId: group.id },
      }
    )
  },
  membershipGroup: (tables, { which, number }) =>
    fieldsOf(tables, 'membership', which, { groupId: pick(tables, 'group', number)?.id }),
  membershipRemove: (tables, { which }) => removalOf(tables, 'membership', which),
} satisfies Record<string, Maker>

function personNamed(text: string, id: string) {
  return { ...blankPerson, id, rank: 'a0', name: `សុខា ${text}` }
}
