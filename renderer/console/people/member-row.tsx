import { Button, GridListItem } from 'react-aria-components'
import texts from '../../../assets/texts/people.json'
import { listed } from '../../../electron/core/people/organisations.ts'
import { fullName } from '../../../electron/core/people/full-name.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { Person } from '../../../electron/core/people/tables.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { useText } from '../../ui/language.tsx'
import { useTable } from '../console-context.tsx'
import styles from './member-row.module.css'
import { PersonFacts } from './person-facts-cell.tsx'
import { PersonMenu } from './person-menu.tsx'
import { PersonName } from './person-name.tsx'

export type MemberRowProps = { readonly person: Person; readonly groupId: Id | null }

/** A person in a group: dragged as a whole, by a handle for the keyboard, or moved from the menu. */
export function MemberRow({ person, groupId }: MemberRowProps) {
  const say = useText(texts)
  const organisation = useTable('organisation')
  const name = fullName(person)
  return (
    <GridListItem id={person.id} textValue={name} className={classNames(styles.row)}>
      <Button
        slot="drag"
        aria-label={say('member.drag', { name })}
        className={classNames(styles.handle)}
      >
        <Icon name="grip" />
      </Button>
      <PersonName person={person} />
      <PersonFacts person={listed({ organisation }, person)} />
      <PersonMenu person={person} groupId={groupId} />
    </GridListItem>
  )
}
