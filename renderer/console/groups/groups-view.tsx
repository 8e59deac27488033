import people from '../../../assets/texts/people.json'
import texts from '../../../assets/texts/board-page.json'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { useWorkshop } from '../../client/use-workshop.ts'
import { classNames } from '../../ui/class-names.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { templateAtHand } from '../boards/slot-board.ts'
import { useConsole } from '../console-context.tsx'
import { GroupBoardCard } from './group-board-card.tsx'
import styles from './groups-view.module.css'
import { useBehind, useGroupsAtWork } from './use-groups-at-work.ts'

/** So many stand in one row; of more, three or four stand side by side. */
const inOneRow = 4
const inThrees = 6

/** The groups side by side, each with its board of the slot at hand; one for all while there are no groups. */
export function GroupsView({ stage }: Pick<Room, 'stage'>) {
  const say = useText(texts)
  const sayPeople = useText(people)
  const language = useLanguage()
  const { store } = useConsole()
  const template = useWorkshop(store, ({ workshop }) => templateAtHand(workshop.tables))
  const { groups, apart } = useGroupsAtWork()
  const behind = useBehind(template?.id ?? null)
  const shownId = stage.scene === 'board' ? (stage.board?.boardId ?? null) : null
  return (
    <section aria-label={say('boards')} data-scope="agenda" className={classNames(styles.view)}>
      <header className={classNames(styles.header)}>
        <h2>{sayPeople('groups')}</h2>
        {template !== null && <p>{textIn(template.board.title, language)}</p>}
        {groups[0]?.groupId === null && <p>{say('noGroups.help')}</p>}
      </header>
      {template === null ? (
        <EmptyState title={say('none.title')} help={say('noBoards.help')} />
      ) : (
        <ul className={classNames(styles.cards)} data-rows={besides(groups.length)}>
          {groups.map((group) => (
            <GroupBoardCard
              key={group.groupId}
              {...{ template, group, apart, shownId }}
              behind={group.groupId !== null && behind.has(group.groupId)}
            />
          ))}
        </ul>
      )}
    </section>
  )
}

const besides = (groups: number) => (groups <= inOneRow ? undefined : groups <= inThrees ? 3 : 4)
