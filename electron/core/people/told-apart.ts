import { nameKey } from './same-name.ts'
import type { Id } from '../base/ids.ts'
import type { ListedPerson } from './organisations.ts'

type Known = Pick<ListedPerson, 'id' | 'name' | 'organisation' | 'role'>

/**
 * What tells people of one name apart: the organisation, where that does not the role, else both. Nobody
 * is in it whose name nobody else has, nor of whom nothing else is known.
 */
export function toldApart(people: readonly Known[]): ReadonlyMap<Id, string> {
  const alike = Map.groupBy(people, ({ name }) => nameKey(name))
  const apart = [...alike.values()]
    .filter((namesakes) => namesakes.length > 1)
    .flatMap((namesakes) => {
      const fact = facts.find((one) => differ(namesakes.map(one))) ?? both
      return namesakes.map((person) => [person.id, fact(person)] as const)
    })
  return new Map(apart.filter(([, words]) => words !== ''))
}

const organisation = (person: Known) => person.organisation
const role = (person: Known) => person.role
const both = (person: Known) =>
  [person.organisation, person.role].filter((fact) => fact !== '').join(' · ')
const facts = [organisation, role]

/** Whether each is another, so that at most one of them is unknown. */
const differ = (words: readonly string[]) => new Set(words.map(nameKey)).size === words.length
