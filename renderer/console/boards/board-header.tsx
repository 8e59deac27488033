import texts from '../../../assets/texts/board-page.json'
import type { BoardOwner } from '../../../electron/core/board/find-board.ts'
import type { Room } from '../../../electron/core/contract/room.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { sortedRecords } from '../../../electron/core/workshop/tables.ts'
import type { Board } from '../../board/board-context.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useTables } from '../console-context.tsx'
import styles from './board-header.module.css'
import { useBoards } from './boards-context.tsx'

export type BoardHeaderProps = {
  readonly owner: BoardOwner
  readonly board: Board | null
  readonly room: Room
}

/** Whose board this is, and the way back. */
export function BoardHeader({ owner }: BoardHeaderProps) {
  const say = useText(texts)
  const language = useLanguage()
  const tables = useTables()
  const { open, close } = useBoards()
  const template = tables.template.get(owner.templateId)
  return (
    <header className={classNames(styles.bar)} data-region>
      <IconButton icon="back" label={say('close')} onPress={close} />
      <h1 className={classNames(styles.title)}>
        {template && textIn(template.board.title, language)}
      </h1>
      {sortedRecords(tables.group).map(({ id, name }) => (
        <Button
          key={id}
          kind={id === owner.groupId ? 'primary' : 'quiet'}
          onPress={() => open({ ...owner, groupId: id })}
        >
          {name}
        </Button>
      ))}
    </header>
  )
}
