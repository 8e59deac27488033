import { listed } from '../../../electron/core/people/organisations.ts'
import type { Person } from '../../../electron/core/people/tables.ts'
import { fullName } from '../../../electron/core/people/full-name.ts'
import { languageOfText } from '../../../electron/core/text/scripts.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { classNames } from '../../ui/class-names.ts'
import { languageTags } from '../../ui/language-tags.ts'
import { useLanguage } from '../../ui/language.tsx'
import { useTable } from '../console-context.tsx'
import { factsOf } from '../people/person-facts.ts'
import styles from './member-names.module.css'

export type MemberNamesProps = {
  readonly label: string
  readonly members: readonly Person[]
  readonly apart: ReadonlyMap<Id, string>
}

/** The people of a group as small marks, each name in its own script. */
export function MemberNames({ label, members, apart }: MemberNamesProps) {
  const language = useLanguage()
  const organisation = useTable('organisation')
  return (
    <ul className={classNames(styles.names)} aria-label={label}>
      {members.map((person) => (
        <li
          key={person.id}
          className={classNames(styles.name)}
          lang={languageTags[languageOfText(person.name, language)]}
          title={[fullName(person), factsOf(listed({ organisation }, person), language)]
            .filter((part) => part !== '')
            .join(' · ')}
        >
          {fullName(person)}
          {apart.has(person.id) && <span> · {apart.get(person.id)}</span>}
        </li>
      ))}
    </ul>
  )
}
