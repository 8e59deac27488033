import { z } from 'zod'
import { table } from '../base/table.ts'
import { languageSchema } from '../text/language.ts'
import { writtenText } from '../text/written-text.ts'
import { idSchema, instantSchema, rankSchema } from '../workshop/ids.ts'
import { mostLetters } from '../workshop/letter-limits.ts'

/** What somebody comes to the workshop as; only participants are dealt into groups and counted there. */
export const attendances = [
  'participant',
  'guest',
  'observer',
  'interpreter',
  'co-trainer',
] as const

const personText = (field: keyof typeof mostLetters.person, least = 0) =>
  writtenText(mostLetters.person[field], least)

export const personSchema = z.strictObject({
  id: idSchema,
  rank: rankSchema,
  /** As its bearer writes it; never re-cased, never split. */
  name: personText('name', 1),
  latinName: personText('latinName'),
  honorific: personText('honorific'),
  organisation: personText('organisation'),
  role: personText('role'),
  language: languageSchema.nullable(),
  attendsAs: z.enum(attendances),
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
  id: idSchema,
  rank: rankSchema,
  number: z.int().min(1).max(99),
  name: writtenText(mostLetters.group.name, 1),
})

/** Who belonged to which group, and when: notes stay with the group, plans with the person. */
export const membershipSchema = z.strictObject({
  id: idSchema,
  personId: idSchema,
  groupId: idSchema,
  sinceMs: instantSchema,
  untilMs: instantSchema.nullable(),
})

export type Attendance = (typeof attendances)[number]
export type Person = z.infer<typeof personSchema>
export type Group = z.infer<typeof groupSchema>
export type Membership = z.infer<typeof membershipSchema>

const everyEdit = ['add', 'edit', 'remove'] as const

export const personTable = table(personSchema, {
  list: 'people',
  most: 2000,
  scope: 'people',
  edits: everyEdit,
  references: {},
  removedWith: [],
  private: privateFields,
})

export const groupTable = table(groupSchema, {
  list: 'groups',
  most: 99,
  scope: 'people',
  edits: everyEdit,
  references: {},
  removedWith: [],
})

export const membershipTable = table(membershipSchema, {
  list: 'memberships',
  most: 10_000,
  scope: 'people',
  edits: everyEdit,
  references: { personId: 'person', groupId: 'group' },
  removedWith: ['personId'],
})
