import texts from '../../../assets/texts/people.json'
import { isParticipant } from '../../../electron/core/people/attends-as.ts'
import { textOf } from '../../../electron/core/text/catalogue.ts'
import type { Language } from '../../../electron/core/text/language.ts'
import type { ListedPerson } from '../../../electron/core/people/organisations.ts'

/** What a row tells of a person beside the name: where they work, and what they come as if not to learn. */
export function factsOf(
  person: Pick<ListedPerson, 'organisation' | 'attendsAs'>,
  language: Language,
): string {
  const attends = isParticipant(person)
    ? ''
    : textOf(texts, language, `attends.${person.attendsAs}`)
  return [person.organisation, attends].filter((fact) => fact !== '').join(' · ')
}
