import type { ReactNode } from 'react'
import texts from '../../../assets/texts/people.json'
import { participantsOf } from '../../../electron/core/people/attends-as.ts'
import type { Group, Person } from '../../../electron/core/people/tables.ts'
import { IconButton } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'
import { TypedLine } from '../../ui/typed-line.tsx'
import styles from './group-card.module.css'
import { MemberList } from './member-list.tsx'
import { usePeopleBoard } from './people-context.tsx'

/** So many of all who are expected, while nobody is named. */
export type Expected = { readonly count: number; readonly total: number }

export type GroupCardProps = {
  readonly group: Group
  readonly members: readonly Person[]
  /** Null once there are names: then they are counted. */
  readonly expected: Expected | null
}

/** A group with its people. */
export function GroupCard({ group, members, expected }: GroupCardProps) {
  const say = useText(texts)
  const figures = useFigures()
  const { actions } = usePeopleBoard()
  const { id, name, number } = group
  const remove = {
    id: 'remove',
    text: say('group.remove'),
    onChoose: () => actions.removeGroup(id),
  }
  const empty = number <= 9 ? say('group.empty', { number }) : say('group.emptyHigh')
  return (
    <Card
      head={
        <>
          <span className={classNames(styles.number)} data-figures aria-hidden="true">
            {figures(number)}
          </span>
          <div className={classNames(styles.name)}>
            <TypedLine
              value={name}
              label={say('group.nameLabel', { number })}
              required
              maxLength={80}
              onType={(text, gesture) => actions.nameGroup(id, text, gesture)}
            />
            <PeopleCount members={members} expected={expected} />
          </div>
          <Menu choices={[remove]}>
            <IconButton icon="more" label={say('group.more', { name })} />
          </Menu>
        </>
      }
    >
      <MemberList
        groupId={id}
        name={name}
        members={members}
        emptyWords={expected === null ? empty : say('group.expected')}
      />
    </Card>
  )
}

export type NoGroupCardProps = {
  readonly members: readonly Person[]
  /** Participants wait for a group; others need none. */
  readonly of: 'none' | 'others'
}

/** Those who are in no group. */
export function NoGroupCard({ members, of }: NoGroupCardProps) {
  const say = useText(texts)
  const name = say(`group.${of}`)
  return (
    <Card
      head={
        <>
          <h3 className={classNames(styles.title)}>{name}</h3>
          <span className={classNames(styles.count)} data-figures>
            {say('group.people', { count: members.length })}
          </span>
        </>
      }
    >
      <MemberList groupId={null} name={name} members={members} emptyWords="" />
    </Card>
  )
}

function Card({ head, children }: { readonly head: ReactNode; readonly children: ReactNode }) {
  return (
    <li className={classNames(styles.card)}>
      <header className={classNames(styles.head)}>{head}</header>
      {children}
    </li>
  )
}

function PeopleCount({ members, expected }: Pick<GroupCardProps, 'members' | 'expected'>) {
  const say = useText(texts)
  return (
    <span className={classNames(styles.count)} data-figures>
      {expected === null
        ? say('group.people', { count: participantsOf(members).length })
        : say('group.of', expected)}
    </span>
  )
}
