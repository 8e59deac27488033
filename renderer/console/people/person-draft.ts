import { blankListedPerson } from '../../../electron/core/people/blank-person.ts'
import { splitHonorific } from '../../../electron/core/roster/honorifics.ts'
import { composed } from '../../../electron/core/text/compose.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { maxListedLetters } from '../../../electron/core/base/letter-limits.ts'
import type { ListedPerson, PersonFields } from '../../../electron/core/people/organisations.ts'

/** A person as they are being typed. */
export type PersonDraft = PersonFields & { readonly groupId: Id | null }

/** The longest text of each field, in letters. */
export const longest = maxListedLetters
export type LineField = keyof typeof longest

/** What the dialog begins with; an empty one for a person who is new. */
export function draftOf(person: ListedPerson | undefined, groupId: Id | null): PersonDraft {
  if (person === undefined) return { ...blankListedPerson, groupId }
  const { id: _id, rank: _rank, ...fields } = person
  return { ...fields, groupId }
}

/**
 * The person that was typed, spaces around the lines taken off, and an honorific off a name that is new,
 * as in a roster; null without a name.
 */
export function personOf(
  { groupId: _, ...typed }: PersonDraft,
  before?: Pick<ListedPerson, 'name'>,
): PersonFields | null {
  const lines = Object.keys(longest) as readonly LineField[]
  const clean = Object.fromEntries(lines.map((field) => [field, composed(typed[field]).trim()]))
  const lined = { ...typed, ...clean }
  const isNew = lined.name !== before?.name
  const split = isNew && lined.honorific === '' ? splitHonorific(lined.name) : {}
  const person = { ...lined, ...split }
  return person.name === '' ? null : person
}
