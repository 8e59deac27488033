import type { Id } from '../base/ids.ts'
import type { PeopleEdit, PeopleTables, Person } from './tables.ts'

type Organisations = Pick<PeopleTables, 'organisation'>

/** A person as lists show them: with the name of the organisation, '' for none, in the place of its id. */
export type ListedPerson = Omit<Person, 'organisationId'> & { readonly organisation: string }

/** What is known of a person, as lists and forms have it. */
export type PersonFields = Omit<ListedPerson, 'id' | 'rank'>

/** The organisation that a person comes from, as its name is written; '' for none. */
export const organisationOf = (
  { organisation }: Organisations,
  { organisationId }: Pick<Person, 'organisationId'>,
): string => (organisationId === null ? '' : (organisation.get(organisationId)?.name ?? ''))

/** A person with the name of the organisation. */
export function listed(tables: Organisations, person: Person): ListedPerson {
  const { organisationId: _, ...rest } = person
  return { ...rest, organisation: organisationOf(tables, person) }
}

/** All people with the names of their organisations. */
export const listedPeople = (
  tables: Organisations & Pick<PeopleTables, 'person'>,
): readonly ListedPerson[] => [...tables.person.values()].map((person) => listed(tables, person))

/** Organisations by their names, and the edits that add those which are not there. */
export type NamedOrganisations = {
  readonly idOf: (name: string) => Id<'organisation'> | null
  readonly edits: readonly PeopleEdit[]
}

/** The organisations of these names as they are written; '' is none. */
export function organisationsNamed(
  { organisation }: Organisations,
  names: Iterable<string>,
  newId: () => Id,
): NamedOrganisations {
  const ids = new Map([...organisation.values()].map(({ id, name }) => [name, id]))
  const missing = [...new Set(names)].filter((name) => name !== '' && !ids.has(name))
  const added = missing.map((name) => ({ id: newId(), name }))
  for (const { id, name } of added) ids.set(name, id)
  return {
    idOf: (name) => ids.get(name) ?? null,
    edits: added.map((record) => ({ kind: 'organisation.add', record })),
  }
}
