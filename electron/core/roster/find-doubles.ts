import type { Id } from '../workshop/ids.ts'
import type { Person } from '../workshop/records.ts'
import { nameKey } from './same-name.ts'

/** That a name is there already, and where. */
export type Double = {
  readonly of:
    { readonly kind: 'line'; readonly line: number } | { readonly kind: 'person'; readonly id: Id }
  /** `namesake`: of another organisation, so probably another person. */
  readonly likeness: 'same' | 'namesake'
}

type Named = Pick<Person, 'name' | 'organisation'>
type Seen = Named & { readonly of: Double['of'] }

/** For each line the person, or else the earlier line, of the same name; null where there is none. */
export function findDoubles(
  rows: readonly { readonly line: number; readonly person: Named }[],
  people: Iterable<Person>,
): readonly (Double | null)[] {
  const seen = new Map<string, Seen[]>()
  for (const { id, name, organisation } of people) {
    note(seen, { name, organisation, of: { kind: 'person', id } })
  }
  return rows.map(({ line, person }) => {
    const { name, organisation } = person
    if (name === '') return null
    const found = closest(seen.get(nameKey(name)) ?? [], organisation)
    note(seen, { name, organisation, of: { kind: 'line', line } })
    return found
  })
}

function closest(alike: readonly Seen[], organisation: string): Double | null {
  const same = alike.find((one) => mayBeSame(one.organisation, organisation))
  if (same !== undefined) return { of: same.of, likeness: 'same' }
  const [first] = alike
  return first === undefined ? null : { of: first.of, likeness: 'namesake' }
}

/** An organisation that is not known speaks against nobody. */
function mayBeSame(a: string, b: string): boolean {
  const [left, right] = [nameKey(a), nameKey(b)]
  return left === '' || right === '' || left === right
}

function note(seen: Map<string, Seen[]>, one: Seen): void {
  const key = nameKey(one.name)
  seen.set(key, [...(seen.get(key) ?? []), one])
}
