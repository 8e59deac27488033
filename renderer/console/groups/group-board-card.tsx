import { memo, type KeyboardEvent } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import people from '../../../assets/texts/people.json'
import texts from '../../../assets/texts/board-page.json'
import type { Template } from '../../../electron/core/board/tables.ts'
import { keysOf } from '../../../electron/core/keys/key-table.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { BoardThumbnail } from '../../board/picture/board-thumbnail.tsx'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { mayAct } from '../../ui/keys-free.ts'
import { useText } from '../../ui/language.tsx'
import { isShortcut } from '../../ui/shortcut.ts'
import { useBoards } from '../boards/boards-context.tsx'
import { useBoardContent } from '../boards/use-board-content.ts'
import { cardStatus } from './card-status.ts'
import styles from './group-board-card.module.css'
import { MemberNames } from './member-names.tsx'
import type { GroupAtWork } from './use-groups-at-work.ts'
import { useShowBoard } from './use-show-board.ts'
import { useStatusWords } from './use-status-words.ts'

export type GroupBoardCardProps = {
  readonly template: Template
  readonly group: GroupAtWork
  readonly apart: ReadonlyMap<Id, string>
  /** Clearly behind the other groups. */
  readonly behind: boolean
  /** The board that the room sees. */
  readonly shownId: Id | null
}

const [showKey = ''] = keysOf('groups', 'show')

/** The board of a group in small, how far it has got, and who is in it. A press opens the board. */
export const GroupBoardCard = memo(function GroupBoardCard(props: GroupBoardCardProps) {
  const { template, group, apart, behind, shownId } = props
  const { groupId, name, members, count } = group
  const say = useText(texts)
  const sayPeople = useText(people)
  const showBoard = useShowBoard()
  const content = useBoardContent({ templateId: template.id, groupId })
  const shown = content !== null && content.board.id === shownId
  const show = () => void showBoard({ templateId: template.id, groupId }, shownId)

  function onKeyDown(event: KeyboardEvent) {
    if (event.repeat || !isShortcut(event.nativeEvent, showKey) || !mayAct(showKey)) return
    event.preventDefault()
    show()
  }

  return (
    <li
      className={classNames(styles.card)}
      data-behind={behind || undefined}
      data-shown={shown || undefined}
      onKeyDown={onKeyDown}
    >
      <OpenBoard {...{ template, group, behind, shown, content }} />
      <div className={classNames(styles.people)}>
        {members.length > 0 ? (
          <MemberNames
            label={sayPeople('members.label', { group: name })}
            members={members}
            apart={apart}
          />
        ) : (
          <p data-figures>{sayPeople('group.people', { count })}</p>
        )}
        <Button kind="quiet" keys={showKey} onPress={show}>
          {say(shown ? 'show.stop' : 'show')}
        </Button>
      </div>
    </li>
  )
})

type OpenBoardProps = Pick<GroupBoardCardProps, 'template' | 'group' | 'behind'> & {
  readonly shown: boolean
  readonly content: ReturnType<typeof useBoardContent>
}

function OpenBoard({ template, group, behind, shown, content }: OpenBoardProps) {
  const say = useText(texts)
  const statusWords = useStatusWords()
  const { open } = useBoards()
  const { groupId, name } = group
  const { notes = none, points = none, values = none } = content ?? {}
  return (
    <AriaButton
      className={classNames(styles.open)}
      onPress={() => open({ templateId: template.id, groupId })}
    >
      <span className={classNames(styles.head)}>
        <strong title={name}>{name}</strong>
        {shown && <span>{say('shown')}</span>}
      </span>
      <span className={classNames(styles.picture)} aria-hidden="true">
        <Thumbnail template={template.board} {...{ notes, points, values }} />
      </span>
      <span className={classNames(styles.state)} data-figures>
        {behind && <strong>{say('behind')}</strong>}
        <span>{statusWords(cardStatus(content), notes.length)}</span>
      </span>
    </AriaButton>
  )
}

const none: readonly never[] = []
const Thumbnail = memo(BoardThumbnail)
