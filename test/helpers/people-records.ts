import type { ListedPerson } from '../../electron/core/people/organisations.ts'
import type { Organisation, Person } from '../../electron/core/people/tables.ts'
import { idOf } from './workshop-arbitrary.ts'

/** People as lists show them, as the records that hold them. */
export function peopleRecords(people: readonly ListedPerson[]): {
  readonly organisation: readonly Organisation[]
  readonly person: readonly Person[]
} {
  const names = [...new Set(people.map(({ organisation }) => organisation))].filter(Boolean)
  const ids = new Map(names.map((name, index) => [name, idOf(14, index)]))
  return {
    organisation: [...ids].map(([name, id]) => ({ id, name })),
    person: people.map(({ organisation, ...rest }) => ({
      ...rest,
      organisationId: ids.get(organisation) ?? null,
    })),
  }
}
