import { derivedId } from '../../base/derived-id.ts'
import { changeTable, type FormatStep, type RawRecord } from './raw-records.ts'

/**
 * Organisations are records of their own, one for each way in which a name is written; people name them.
 * There are tables of attendance and of values in cells. What was done at once is one line of the log.
 */
export const peopleAndCells: FormatStep = {
  version: 5,
  name: 'people-and-cells',
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
      ...changeTable(people, 'template', withoutEmptyKinds),
      organisation: [...ids].map(([name, id]) => ({ id, name })),
      attendance: [],
      cell_value: [],
    }
  },
}

/** Kinds of rows that could be written and held nothing: what was meant for them stands on notes. */
const emptyKinds: ReadonlySet<unknown> = new Set(['text', 'computed', 'choice'])

function withoutEmptyKinds(template: RawRecord): RawRecord {
  const { rows, ...board } = (template['board'] ?? {}) as { readonly rows?: unknown }
  if (!Array.isArray(rows)) return template
  const sound = rows.map((row: unknown) => {
    const { kind } = (row ?? {}) as { readonly kind?: unknown }
    return emptyKinds.has(kind) ? { ...(row as object), kind: 'notes' } : row
  })
  return { ...template, board: { ...board, rows: sound } }
}

function organisationOf(person: unknown): string {
  const { organisation } = (person ?? {}) as { readonly organisation?: unknown }
  return typeof organisation === 'string' ? organisation : ''
}

/** Made from the first of its people, so that a file is brought up to the same records wherever it is. */
const idFrom = ({ id }: RawRecord): string => derivedId('organisation', id)
