import texts from '../../../assets/texts/people.json'
import type { ListedPerson } from '../../../electron/core/people/organisations.ts'
import { isParticipant } from '../../../electron/core/people/attends-as.ts'
import { languageOfText } from '../../../electron/core/text/scripts.ts'
import { classNames } from '../../ui/class-names.ts'
import { languageTags } from '../../ui/language-tags.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import styles from './person-facts-cell.module.css'

/** Where somebody comes from, as what, and what they come as if not to learn. */
export function PersonFacts({
  person,
}: {
  readonly person: Pick<ListedPerson, 'organisation' | 'role' | 'attendsAs'>
}) {
  const say = useText(texts)
  const language = useLanguage()
  const { organisation, role, attendsAs } = person
  const attends = isParticipant(person) ? '' : say(`attends.${attendsAs}`)
  const below = [role, attends].filter((fact) => fact !== '').join(' · ')
  const tagOf = (text: string) => languageTags[languageOfText(text, language)]
  return (
    <span className={classNames(styles.facts)}>
      {organisation !== '' && <span lang={tagOf(organisation)}>{organisation}</span>}
      {below !== '' && <small lang={tagOf(below)}>{below}</small>}
    </span>
  )
}
