import type { RosterPerson } from '../../../electron/core/roster/read-roster.ts'
import { composed } from '../../../electron/core/text/compose.ts'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import type { Person } from '../../../electron/core/workshop/records.ts'

/** A person as they are being typed. */
export type PersonDraft = RosterPerson & { readonly groupId: Id | null }

/** The longest text of each field. */
export const longest = {
  name: 200,
  latinName: 200,
  honorific: 60,
  organisation: 200,
  role: 200,
} as const
export type LineField = keyof typeof longest

const nobody: RosterPerson = {
  name: '',
  latinName: '',
  honorific: '',
  organisation: '',
  role: '',
  language: null,
}

/** What the dialog begins with; an empty one for a person who is new. */
export function draftOf(person: Person | undefined, groupId: Id | null): PersonDraft {
  const { name, latinName, honorific, organisation, role, language } = person ?? nobody
  return { name, latinName, honorific, organisation, role, language, groupId }
}

/** The person that was typed, spaces around the lines taken off; null without a name. */
export function personOf({ groupId: _, ...typed }: PersonDraft): RosterPerson | null {
  const lines = Object.keys(longest) as readonly LineField[]
  const clean = Object.fromEntries(lines.map((field) => [field, composed(typed[field]).trim()]))
  const person = { ...typed, ...clean }
  return person.name === '' ? null : person
}
