import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components'
import texts from '../../../assets/texts/people.json'
import { fullName } from '../../../electron/core/people/full-name.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { waysToAttend, type AttendsAs, type Person } from '../../../electron/core/people/tables.ts'
import { IconButton } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { useText } from '../../ui/language.tsx'
import menuStyles from '../../ui/menu.module.css'
import { peopleOfPress } from './people-of-press.ts'
import { usePeopleBoard } from './people-context.tsx'
import styles from './person-menu.module.css'

export type PersonMenuProps = { readonly person: Person; readonly groupId: Id | null }

/** All that can be done with a person, for whoever does not drag. */
export function PersonMenu({ person, groupId }: PersonMenuProps) {
  const say = useText(texts)
  const { actions, selectedNow, openPerson } = usePeopleBoard()
  const meant = () => peopleOfPress(selectedNow(), person.id)
  return (
    <MenuTrigger>
      <IconButton icon="more" label={say('member.more', { name: fullName(person) })} />
      <Popover placement="bottom end" offset={4}>
        <AriaMenu className={classNames(menuStyles.menu, styles.menu)}>
          <Choice text={say('member.open')} keys="Enter" onChoose={() => openPerson(person.id)} />
          <MoveChoices groupId={groupId} onMove={(to) => actions.move(meant(), to)} />
          <AttendChoices
            attendsAs={person.attendsAs}
            onChoose={(attendsAs) => actions.attendAs(meant(), attendsAs)}
          />
          <Separator className={classNames(styles.line)} />
          <Choice text={say('member.remove')} keys="Del" onChoose={() => actions.remove(meant())} />
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

type MoveChoicesProps = {
  readonly groupId: Id | null
  readonly onMove: (groupId: Id | null) => void
}

function MoveChoices({ groupId, onMove }: MoveChoicesProps) {
  const say = useText(texts)
  const { groups } = usePeopleBoard()
  return (
    <MenuSection className={classNames(styles.section)}>
      <Header className={classNames(styles.head)}>{say('member.moveTo')}</Header>
      {groups.map(({ id, name, number }) => (
        <Choice
          key={id}
          text={name}
          keys={number <= 9 ? `Alt ${number}` : undefined}
          isDisabled={id === groupId}
          onChoose={() => onMove(id)}
        />
      ))}
      <Choice
        text={say('group.none')}
        keys="Alt 0"
        isDisabled={groupId === null}
        onChoose={() => onMove(null)}
      />
    </MenuSection>
  )
}

type AttendChoicesProps = {
  readonly attendsAs: AttendsAs
  readonly onChoose: (attendsAs: AttendsAs) => void
}

function AttendChoices({ attendsAs, onChoose }: AttendChoicesProps) {
  const say = useText(texts)
  return (
    <MenuSection className={classNames(styles.section)}>
      <Header className={classNames(styles.head)}>{say('field.attendsAs')}</Header>
      {waysToAttend.map((one) => (
        <Choice
          key={one}
          text={say(`attends.${one}`)}
          isDisabled={one === attendsAs}
          onChoose={() => onChoose(one)}
        />
      ))}
    </MenuSection>
  )
}

type ChoiceProps = {
  readonly text: string
  readonly keys?: string | undefined
  readonly isDisabled?: boolean
  readonly onChoose: () => void
}

function Choice({ text, keys, isDisabled = false, onChoose }: ChoiceProps) {
  return (
    <MenuItem
      textValue={text}
      isDisabled={isDisabled}
      onAction={onChoose}
      className={classNames(menuStyles.choice)}
    >
      <span className={classNames(styles.text)}>{text}</span>
      {keys !== undefined && <KeyHint keys={keys} />}
    </MenuItem>
  )
}
