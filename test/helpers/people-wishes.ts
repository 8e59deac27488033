import { blankPerson } from '../../electron/core/people/blank-person.ts'
import { attendanceId, halves } from '../../electron/core/people/tables.ts'
import { fieldsOf, pick, removalOf, type Maker } from './wish.ts'

/** Wishes about people and groups. */
export const peopleWishes = {
  personAdd: (_, { text }, id) => ({ kind: 'person.add', record: personNamed(text, id) }),
  personName: (tables, { which, text }) =>
    fieldsOf(tables, 'person', which, { name: `陈 ${text}` }),
  personRemove: (tables, { which }) => removalOf(tables, 'person', which),
  organisationAdd: (_, { text }, id) => ({
    kind: 'organisation.add',
    record: { id, name: `ABC ${text}` },
  }),
  organisationName: (tables, { which, text }) =>
    fieldsOf(tables, 'organisation', which, { name: text }),
  organisationRemove: (tables, { which }) => removalOf(tables, 'organisation', which),
  personOrganisation: (tables, { which, number }) =>
    fieldsOf(tables, 'person', which, {
      organisationId: pick(tables, 'organisation', number)?.id ?? null,
    }),
  attendanceAdd: (tables, { which, number }, id) => {
    const person = pick(tables, 'person', which)
    const day = pick(tables, 'day', number)
    if (person === null || day === null) return null
    const place = { personId: person.id, dayId: day.id, half: halves[number % 2] ?? 'am' }
    const there = { here: number % 3 > 0, lateMin: number, leftEarlyMin: 0, note: '' }
    const own = number % 7 > 0 ? attendanceId(place) : id
    return { kind: 'attendance.add', record: { id: own, ...place, ...there } }
  },
  attendanceLate: (tables, { which, number }) =>
    fieldsOf(tables, 'attendance', which, { lateMin: number, here: number % 2 > 0 }),
  attendanceRemove: (tables, { which }) => removalOf(tables, 'attendance', which),
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
