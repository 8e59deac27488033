import { honorificComesLast } from '../../../electron/core/people/full-name.ts'
import { languageOfText } from '../../../electron/core/text/scripts.ts'
import type { Person } from '../../../electron/core/people/tables.ts'
import { classNames } from '../../ui/class-names.ts'
import { languageTags, useLanguage } from '../../ui/language.tsx'
import styles from './person-name.module.css'

export type PersonNameProps = {
  readonly person: Pick<Person, 'name' | 'honorific' | 'latinName'>
  /** More to tell, in smaller words below. */
  readonly facts?: string
}

/** A name as its bearer writes it, with the honorific; in Latin letters below where it has others. */
export function PersonName({ person, facts = '' }: PersonNameProps) {
  const { name, honorific, latinName } = person
  const own = useLanguage()
  const language = languageOfText(name, own)
  const title = honorific !== '' && (
    <span className={classNames(styles.honorific)}>{honorific}</span>
  )
  const last = honorificComesLast(honorific)
  const showsLatin = latinName !== '' && language !== 'en'
  return (
    <span className={classNames(styles.whole)}>
      <span className={classNames(styles.name)} lang={languageTags[language]}>
        {!last && title}
        {!last && title !== false && ' '}
        {name}
        {last && title !== false && ' '}
        {last && title}
      </span>
      {(showsLatin || facts !== '') && (
        <span className={classNames(styles.latin)}>
          {showsLatin && <span lang="en">{latinName}</span>}
          {showsLatin && facts !== '' && ' · '}
          {facts}
        </span>
      )}
    </span>
  )
}
