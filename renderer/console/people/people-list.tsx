import { memo, useMemo } from 'react'
import texts from '../../../assets/texts/people.json'
import { isParticipant } from '../../../electron/core/people/attends-as.ts'
import { groupSizes } from '../../../electron/core/people/group-sizes.ts'
import { peopleByGroup } from '../../../electron/core/people/membership.ts'
import type { Group, PeopleTables } from '../../../electron/core/people/tables.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useText } from '../../ui/language.tsx'
import { GroupCard, NoGroupCard } from './group-card.tsx'
import styles from './people-list.module.css'
import { usePeopleBoard } from './people-context.tsx'

export type PeopleListProps = {
  readonly tables: PeopleTables
  readonly groups: readonly Group[]
  readonly headCount: number
}

/** People by group, after them those without one; what to do where there is nothing yet. */
export const PeopleList = memo(function PeopleList(props: PeopleListProps) {
  const { tables, groups, headCount } = props
  const say = useText(texts)
  const { actions } = usePeopleBoard()
  const { person, membership } = tables
  const members = useMemo(() => peopleByGroup({ person, membership }), [person, membership])
  const { waiting = [], others = [] } = useMemo(
    () =>
      Object.groupBy(members.get(null) ?? [], (one) => (isParticipant(one) ? 'waiting' : 'others')),
    [members],
  )
  const sizes = person.size === 0 ? groupSizes(headCount, groups.length) : null
  if (groups.length === 0 && person.size === 0) {
    return (
      <div className={classNames(styles.nothing)}>
        <EmptyState title={say('start.title')} help={say('start.help')} />
      </div>
    )
  }
  return (
    <ul className={classNames(styles.groups)}>
      {groups.map((group, index) => (
        <GroupCard
          key={group.id}
          group={group}
          members={members.get(group.id) ?? []}
          expected={sizes === null ? null : { count: sizes[index] ?? 0, total: headCount }}
        />
      ))}
      {waiting.length > 0 && <NoGroupCard of="none" members={waiting} />}
      {others.length > 0 && <NoGroupCard of="others" members={others} />}
      <li className={classNames(styles.more)}>
        <Button kind="quiet" onPress={actions.addGroup}>
          {say('group.add')}
        </Button>
      </li>
    </ul>
  )
})
