import { z } from 'zod'
import { derivedId } from '../base/derived-id.ts'
import { table, type RecordEditOf, type TablesOf } from '../base/table.ts'
import { languageSchema } from '../text/language.ts'
import { writtenText } from '../text/written-text.ts'
import { instantSchema, minutesSchema, rankSchema, recordId, type Id } from '../base/ids.ts'
import { maxLetters } from '../base/letter-limits.ts'

/** What somebody comes to the workshop as; only participants are dealt into groups and counted there. */
export const waysToAttend = [
  'participant',
  'guest',
  'observer',
  'interpreter',
  'co-trainer',
] as const

const personText = (field: keyof typeof maxLetters.person, least = 0) =>
  writtenText(maxLetters.person[field], least)

/** Where people come from, by a name as it is written: each way of writing it is one of its own until they are merged. */
export const organisationSchema = z.strictObject({
  id: recordId<'organisation'>(),
  name: writtenText(maxLetters.organisation.name, 1),
})

export const personSchema = z.strictObject({
  id: recordId<'person'>(),
  rank: rankSchema,
  /** As its bearer writes it; never re-cased, never split. */
  name: personText('name', 1),
  latinName: personText('latinName'),
  honorific: personText('honorific'),
  organisationId: recordId<'organisation'>().nullable(),
  role: personText('role'),
  language: languageSchema.nullable(),
  attendsAs: z.enum(waysToAttend),
  /** A number, or a name in a messenger. */
  phone: personText('phone'),
  email: personText('email'),
  /** As written, in whatever words. */
  sex: personText('sex'),
  /** Whom to ask about the person's work later on, and how. */
  supervisorContact: personText('supervisorContact'),
})

/** What only the facilitator sees of a person: never on the stage, in a label, a log or a file's name. */
export const privateFields = ['phone', 'email', 'sex', 'supervisorContact'] as const

export const groupSchema = z.strictObject({
  id: recordId<'group'>(),
  rank: rankSchema,
  number: z.int().min(1).max(99),
  name: writtenText(maxLetters.group.name, 1),
})

/** Who belonged to which group, and when: notes stay with the group, plans with the person. */
export const membershipSchema = z.strictObject({
  id: recordId<'membership'>(),
  personId: recordId<'person'>(),
  groupId: recordId<'group'>(),
  sinceMs: instantSchema,
  untilMs: instantSchema.nullable(),
})

export type AttendsAs = (typeof waysToAttend)[number]
/** A day before and after its lunch. */
export const halves = ['am', 'pm'] as const

const maxMinutes = 720

/** Whether a person was there in a half of a day, and for how much of it. */
export const attendanceSchema = z.strictObject({
  id: recordId<'attendance'>(),
  personId: recordId<'person'>(),
  dayId: recordId<'day'>(),
  half: z.enum(halves),
  here: z.boolean(),
  lateMin: minutesSchema.min(0).max(maxMinutes),
  leftEarlyMin: minutesSchema.min(0).max(maxMinutes),
  note: writtenText(maxLetters.attendance.note),
})

export type Organisation = z.infer<typeof organisationSchema>
export type Attendance = z.infer<typeof attendanceSchema>
export type Person = z.infer<typeof personSchema>
export type Group = z.infer<typeof groupSchema>
export type Membership = z.infer<typeof membershipSchema>

const everyEdit = ['add', 'edit', 'remove'] as const

export const organisationTable = table(organisationSchema, {
  list: 'organisations',
  max: 2000,
  scope: 'people',
  edits: everyEdit,
  references: {},
  removedWith: [],
})

export const personTable = table(personSchema, {
  list: 'people',
  max: 2000,
  scope: 'people',
  edits: everyEdit,
  references: { organisationId: 'organisation' },
  removedWith: [],
  personal: 'id',
  private: privateFields,
})

/** The one record of a person in half a day: two consoles that tick at the same time meet in it. */
export const attendanceId = ({
  personId,
  dayId,
  half,
}: Pick<Attendance, 'personId' | 'dayId' | 'half'>): Id<'attendance'> =>
  derivedId('attendance', personId, dayId, half)

export const attendanceTable = table(attendanceSchema, {
  list: 'attendance',
  max: 100_000,
  scope: 'people',
  edits: everyEdit,
  references: { personId: 'person', dayId: 'day' },
  removedWith: ['personId'],
  personal: 'personId',
  holds: () => ({
    record: (one) =>
      one.id === attendanceId(one)
        ? []
        : [{ problem: 'wrong-id', detail: 'the id is not that of this person and half day' }],
  }),
})

export const groupTable = table(groupSchema, {
  list: 'groups',
  max: 99,
  scope: 'people',
  edits: everyEdit,
  references: {},
  removedWith: [],
})

export const membershipTable = table(membershipSchema, {
  list: 'memberships',
  max: 10_000,
  scope: 'people',
  edits: everyEdit,
  references: { personId: 'person', groupId: 'group' },
  removedWith: ['personId'],
})

/** The tables of the people, parents before children. */
export const peopleTables = {
  organisation: organisationTable,
  person: personTable,
  group: groupTable,
  membership: membershipTable,
  attendance: attendanceTable,
} as const

export type PeopleTables = TablesOf<typeof peopleTables>
export type PeopleEdit = RecordEditOf<typeof peopleTables>
