import texts from '../../../assets/texts/people.json'
import { fullName } from '../../../electron/core/people/full-name.ts'
import { splitHonorific } from '../../../electron/core/roster/honorifics.ts'
import { groupOf } from '../../../electron/core/people/membership.ts'
import { nameKey } from '../../../electron/core/people/same-name.ts'
import { useText } from '../../ui/language.tsx'
import { usePeopleTables } from '../console-context.tsx'
import { useListedPeople } from './use-listed-people.ts'

/** Says that somebody of this name is in the class already, from where and in which group; null for nobody. */
export function useNamesake(typed: string): string | null {
  const say = useText(texts)
  const tables = usePeopleTables()
  const people = useListedPeople()
  const key = nameKey(splitHonorific(typed.trim()).name)
  if (key === '') return null
  const same = people.find(({ name }) => nameKey(name) === key)
  if (same === undefined) return null
  const group = tables.group.get(groupOf(tables, same.id) ?? '')?.name ?? ''
  const facts = [fullName(same), same.organisation, same.role, group]
  return say('walkIn.same', { person: facts.filter((fact) => fact !== '').join(' · ') })
}
