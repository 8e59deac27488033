import type { Id } from '../base/ids.ts'
import type { ListedPerson } from '../people/organisations.ts'
import { nameKey } from '../people/same-name.ts'

/** That a name is there already, and where. */
export type Double = {
  readonly of:
    | { readonly kind: 'line'; readonly line: number }
    | { readonly kind: 'person'; readonly id: Id<'person'> }
  /** `namesake`: of another organisation, so probably another person. */
  readonly likeness: 'same' | 'namesake'
}

type Named = Pick<ListedPerson, 'name' | 'organisation'>
/** Those of one name: the first of all, and the first of each organisation; '' where none is known. */
type Alike = { readonly first: Seen; readonly byOrganisation: Map<string, Seen> }
type Seen = { readonly of: Double['of']; readonly order: number }

/** For each line the person, or else the earlier line, of the same name; null where there is none. */
export function findDoubles(
  rows: readonly { readonly line: number; readonly person: Named }[],
  people: Iterable<ListedPerson>,
): readonly (Double | null)[] {
  const seen = new Map<string, Alike>()
  for (const person of people) meet(seen, person, { kind: 'person', id: person.id })
  return rows.map(({ line, person }) =>
    person.name === '' ? null : meet(seen, person, { kind: 'line', line }),
  )
}

/** Whom this one is the double of; from now on it is known itself. */
function meet(seen: Map<string, Alike>, named: Named, of: Double['of']): Double | null {
  const [name, organisation] = [nameKey(named.name), nameKey(named.organisation)]
  const alike = seen.get(name)
  if (alike === undefined) {
    const first = { of, order: 0 }
    seen.set(name, { first, byOrganisation: new Map([[organisation, first]]) })
    return null
  }
  const { first, byOrganisation } = alike
  const same = sameIn(alike, organisation)
  if (!byOrganisation.has(organisation)) {
    byOrganisation.set(organisation, { of, order: byOrganisation.size })
  }
  return same === undefined
    ? { of: first.of, likeness: 'namesake' }
    : { of: same.of, likeness: 'same' }
}

/** An organisation that is not known speaks against nobody. */
function sameIn({ first, byOrganisation }: Alike, organisation: string): Seen | undefined {
  if (organisation === '') return first
  const [own, unknown] = [byOrganisation.get(organisation), byOrganisation.get('')]
  if (own === undefined || unknown === undefined) return own ?? unknown
  return own.order < unknown.order ? own : unknown
}
