import { useMemo, type ReactNode } from 'react'
import texts from '../../../assets/texts/board-page.json'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import { participantsOf } from '../../../electron/core/roster/attends-as.ts'
import { groupSizes } from '../../../electron/core/roster/group-sizes.ts'
import { peopleByGroup } from '../../../electron/core/roster/membership.ts'
import type { Template } from '../../../electron/core/board/tables.ts'
import { sortedRecords } from '../../../electron/core/workshop/tables.ts'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { useWorkshopRecord, usePeopleTables } from '../console-context.tsx'
import { BoardCard } from './board-card.tsx'
import styles from './board-cards.module.css'

export type BoardCardsProps = {
  readonly template: Template
  readonly stage: Room['stage']
  /** Chooses what is shown here. */
  readonly heading: ReactNode
}

/** The board of each group side by side; one for all while there are no groups. */
export function BoardCards({ template, stage, heading }: BoardCardsProps) {
  const say = useText(texts)
  const groups = useGroupsWithCount()
  const shownId = stage.scene === 'board' ? (stage.board?.boardId ?? null) : null
  return (
    <section aria-label={say('boards')} data-scope="agenda">
      <header className={classNames(styles.header)}>
        <h2 className={classNames(styles.unseen)}>{say('boards')}</h2>
        {heading}
      </header>
      {groups.length === 1 && groups[0]?.groupId === null && (
        <p className={classNames(styles.hint)}>{say('noGroups.help')}</p>
      )}
      <ul className={classNames(styles.cards)}>
        {groups.map(({ groupId, name, count }) => (
          <li key={groupId}>
            <BoardCard
              template={template}
              groupId={groupId}
              name={name}
              peopleCount={count}
              shownId={shownId}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The groups with how many people they have, or are to have while nobody is named. */
function useGroupsWithCount() {
  const say = useText(texts)
  const { person, group, membership } = usePeopleTables()
  const headCount = useWorkshopRecord()?.headCount ?? 0
  return useMemo(() => {
    const groups = sortedRecords(group)
    const members = peopleByGroup({ person, membership })
    const all = person.size > 0 ? participantsOf(person.values()).length : headCount
    if (groups.length === 0) return [{ groupId: null, name: say('wholeClass'), count: all }]
    const sizes = person.size === 0 ? groupSizes(headCount, groups.length) : null
    return groups.map(({ id, name }, index) => ({
      groupId: id,
      name,
      count: sizes === null ? participantsOf(members.get(id) ?? []).length : (sizes[index] ?? 0),
    }))
  }, [person, group, membership, headCount, say])
}
