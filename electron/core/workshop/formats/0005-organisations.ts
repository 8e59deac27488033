import { derivedId } from '../../base/derived-id.ts'
import { changeTable, type FormatStep, type RawRecord } from './raw-records.ts'

/**
 * Organisations are records of their own, one for each way in which a name is written; people name them.
 * There is a table of attendance. What was done at once is one line of the log.
 */
export const organisations: FormatStep = {
  version: 5,
  name: 'organisations',
  records: (old) => {
    const ids = new Map<string, string>()
    for (const person of old['person'] ?? []) {
      const name = organisationOf(person)
      if (name !== '' && !ids.has(name)) ids.set(name, idFrom(person))
    }
    const people = changeTable(old, 'person', (person) => {
      const { organisation: _, ...rest } = person
      return { ...rest, organisationId: ids.get(organisationOf(person)) ?? null }
    })
    return {
      ...people,
      organisation: [...ids].map(([name, id]) => ({ id, name })),
      attendance: [],
    }
  },
}

function organisationOf(person: unknown): string {
  const { organisation } = (person ?? {}) as { readonly organisation?: unknown }
  return typeof organisation === 'string' ? organisation : ''
}

/** Made from the first of its people, so that a file is brought up to the same records wherever it is. */
const idFrom = ({ id }: RawRecord): string => derivedId('organisation', id)
