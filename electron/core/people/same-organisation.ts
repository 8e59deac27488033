import type { PeopleEdit, PeopleTables } from './tables.ts'
import type { ListedPerson } from './organisations.ts'
import { compareNames, nameKey } from './same-name.ts'

/** One way in which an organisation is written, and by how many people. */
export type Spelling = { readonly written: string; readonly count: number }

/** An organisation that is written in several ways, the most common first. */
export type SpeltOrganisation = { readonly spellings: readonly Spelling[] }

type Employed = Pick<ListedPerson, 'organisation'>

/** An organisation as two lists may share it: its legal form, full stops and spaces do not count. */
export function organisationKey(organisation: string): string {
  const key = nameKey(organisation)
  const bare = key.replace(/[.,'"“”«»()（）&·-]+/g, ' ').replace(legalForm, ' ')
  const joined = bare.replace(/\s+/g, '')
  return joined === '' ? key : joined
}

const legalForm =
  /(?<![\p{L}\p{N}])(?:ltd|limited|plc|inc|incorporated|co|corp|corporation|company|llc|pte|pvt|pty|the|and|group)(?![\p{L}\p{N}])|(?:股份)?有限公司$|ឯ ?ក$|ម ?ក$/gu

/** The organisations of these people that are written in several ways; those of most people first. */
export function organisationsSpelt(people: Iterable<Employed>): readonly SpeltOrganisation[] {
  const counts = new Map<string, number>()
  for (const { organisation } of people)
    if (organisation !== '') counts.set(organisation, (counts.get(organisation) ?? 0) + 1)
  const known: string[] = []
  const keyed = [...counts].map(([written, count]) => {
    return { written, count, key: closestOf(known, organisationKey(written)) }
  })
  const several = [...Map.groupBy(keyed, ({ key }) => key).values()]
  return several
    .map((ways) => ways.map(({ written, count }) => ({ written, count })))
    .filter((ways) => ways.length > 1)
    .map((ways) => ({ spellings: ways.toSorted((a, b) => b.count - a.count) }))
    .toSorted((a, b) => sum(b) - sum(a))
}

const sum = ({ spellings }: SpeltOrganisation) =>
  spellings.reduce((people, { count }) => people + count, 0)

/** The first known key that differs from this one by a slip of one letter at the most; else it is known now. */
function closestOf(known: string[], key: string): string {
  const found = known.find((one) => one === key || isSlip(one, key))
  if (found === undefined) known.push(key)
  return found ?? key
}

/** Slips are looked for only in long names: of short ones, most letters make another. */
const shortest = 7

function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < shortest || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from += 1
  const [restA, restB] = [a.slice(from), b.slice(from)]
  const changed = `${restA[0] ?? ''}${restB[0] ?? ''}`
  // Another digit is another branch, and the last letter of all may be its name.
  if (/\p{N}/u.test(changed) || restA.length <= 1 || restB.length <= 1) return false
  return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)
}

/** The organisations that people come from, each once, in the order of their names. */
export const organisationsOf = (people: Iterable<Employed>): readonly string[] => [
  ...new Set(
    [...people]
      .map(({ organisation }) => organisation)
      .filter((written) => written !== '')
      .toSorted(compareNames),
  ),
]

/** Which spelling to write in the place of each other one. */
export function mergedSpellings(
  organisations: readonly SpeltOrganisation[],
): ReadonlyMap<string, string> {
  return new Map(
    organisations.flatMap(({ spellings: [first, ...others] }) =>
      others.map(({ written }) => [written, first?.written ?? written] as const),
    ),
  )
}

/** Makes organisations one as `merged` says: everybody of the one is of the other, in one gesture. */
export function mergeEdits(
  { organisation, person }: Pick<PeopleTables, 'organisation' | 'person'>,
  merged: ReadonlyMap<string, string>,
): readonly PeopleEdit[] {
  const ids = new Map([...organisation.values()].map(({ id, name }) => [name, id]))
  const intoOf = new Map(
    [...merged].flatMap(([from, into]) => {
      const [fromId, intoId] = [ids.get(from), ids.get(into)]
      return fromId === undefined || intoId === undefined || fromId === intoId
        ? []
        : [[fromId, intoId] as const]
    }),
  )
  const moved = [...person.values()].flatMap(({ id, organisationId: fromId }) => {
    const organisationId = intoOf.get(fromId ?? '')
    if (organisationId === undefined) return []
    return [{ kind: 'person.edit' as const, id, fields: { organisationId } }]
  })
  const gone = [...intoOf.keys()].map((id) => ({ kind: 'organisation.remove' as const, id }))
  return [...moved, ...gone]
}
