import { memo } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import board from '../../../assets/texts/board.json'
import people from '../../../assets/texts/people.json'
import texts from '../../../assets/texts/board-page.json'
import { textIn } from '../../../electron/core/text/language.ts'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import type { Template } from '../../../electron/core/board/tables.ts'
import { BoardThumbnail } from '../../board/picture/board-thumbnail.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import styles from './board-card.module.css'
import { useBoards } from './boards-context.tsx'
import { cardStatus, type CardStatus } from './card-status.ts'
import { useBoardContent } from './use-board-content.ts'

export type BoardCardProps = {
  readonly template: Template
  /** Null for the whole class. */
  readonly groupId: Id | null
  readonly name: string
  readonly peopleCount: number
  /** The board that the room sees. */
  readonly shownId: Id | null
}

/** The board of a group in small: how much is on it, and what is missing. A press opens it. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { template, groupId, name, peopleCount, shownId } = props
  const say = useText(texts)
  const sayPeople = useText(people)
  const statusWords = useStatusWords()
  const { open } = useBoards()
  const owner = { templateId: template.id, groupId }
  const content = useBoardContent(owner)
  const status = cardStatus(content)
  const shown = content !== null && content.board.id === shownId
  return (
    <AriaButton
      className={classNames(styles.card)}
      data-late={(status.kind === 'missing' && status.late) || undefined}
      data-shown={shown || undefined}
      onPress={() => open(owner)}
    >
      <span className={classNames(styles.head)}>
        <strong title={name}>{name}</strong>
        <span data-figures>{say('notes', { count: content?.notes.length ?? 0 })}</span>
      </span>
      <span className={classNames(styles.picture)} aria-hidden="true">
        <Thumbnail
          template={template.board}
          notes={content?.notes ?? none}
          points={content?.points ?? none}
          values={content?.values ?? none}
        />
      </span>
      <span className={classNames(styles.foot)} data-figures>
        <strong>{shown ? say('shown') : statusWords(status)}</strong>
        <span>{sayPeople('group.people', { count: peopleCount })}</span>
      </span>
    </AriaButton>
  )
})

const none: readonly never[] = []
const Thumbnail = memo(BoardThumbnail)

function useStatusWords(): (status: CardStatus) => string {
  const say = useText(texts)
  const sayBoard = useText(board)
  const language = useLanguage()
  return (status) => {
    switch (status.kind) {
      case 'empty':
        return say('status.empty')
      case 'missing':
        return say('status.missing', { row: textIn(status.row.title, language) })
      case 'count':
        return say('status.count', {
          row: textIn(status.row.title, language),
          number: status.number,
        })
      case 'filled':
        return sayBoard('status.filled', { filled: status.filled, of: status.of })
    }
  }
}
