import { memo, useContext } from 'react'
import { GridList, useDragAndDrop, type TextDropItem } from 'react-aria-components'
import texts from '../../../assets/texts/people.json'
import { fullName } from '../../../electron/core/people/full-name.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { Person } from '../../../electron/core/people/tables.ts'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import styles from './member-list.module.css'
import { MemberRow } from './member-row.tsx'
import { SelectedContext, usePeopleBoard } from './people-context.tsx'

/** What a dragged person is among the things that can be dragged. */
const personType = 'application/x-sala-person'

export type MemberListProps = {
  readonly groupId: Id | null
  readonly name: string
  readonly members: readonly Person[]
  /** Said where nobody is. */
  readonly emptyWords: string
}

/** The people of a group in the roster's order; people are dragged here from other groups. */
export const MemberList = memo(function MemberList(props: MemberListProps) {
  const { groupId, name, members, emptyWords } = props
  const say = useText(texts)
  const language = useLanguage()
  const { select, openPerson } = usePeopleBoard()
  const selected = useContext(SelectedContext)
  const { dragAndDropHooks } = usePeopleDrag(groupId, members)
  return (
    <GridList
      aria-label={say('members.label', { group: name })}
      className={classNames(styles.list)}
      items={members}
      dependencies={[language, groupId]}
      selectionMode="multiple"
      selectionBehavior="replace"
      selectedKeys={members.filter(({ id }) => selected.has(id)).map(({ id }) => id)}
      onSelectionChange={(keys) =>
        select(new Set(keys === 'all' ? members.map(({ id }) => id) : [...keys].map(String)))
      }
      onAction={(key) => openPerson(String(key))}
      dragAndDropHooks={dragAndDropHooks}
      renderEmptyState={() => <p className={classNames(styles.empty)}>{emptyWords}</p>}
    >
      {(person) => <MemberRow person={person} groupId={groupId} />}
    </GridList>
  )
})

/** A drop puts people into the group as a whole: the order in it is the roster's. */
function usePeopleDrag(groupId: Id | null, members: readonly Person[]) {
  const { actions } = usePeopleBoard()
  const nameOf = (id: string) => {
    const person = members.find((one) => one.id === id)
    return person === undefined ? '' : fullName(person)
  }
  return useDragAndDrop<Person>({
    getItems: (keys) =>
      [...keys].map((key) => ({ [personType]: String(key), 'text/plain': nameOf(String(key)) })),
    getAllowedDropOperations: () => ['move'],
    acceptedDragTypes: [personType],
    getDropOperation: (target, types) =>
      target.type === 'root' && types.has(personType) ? 'move' : 'cancel',
    onRootDrop: ({ items }) => {
      const dropped = items.filter((one): one is TextDropItem => one.kind === 'text')
      const personIds = Promise.all(dropped.map((one) => one.getText(personType)))
      void personIds.then((ids) => actions.move(ids, groupId))
    },
  })
}
