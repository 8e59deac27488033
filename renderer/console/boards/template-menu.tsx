import texts from '../../../assets/texts/board-page.json'
import type { BoardOwner } from '../../../electron/core/board/find-board.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { useWorkshop } from '../../client/use-workshop.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useConsole } from '../console-context.tsx'
import styles from './board-header.module.css'
import { useBoards } from './boards-context.tsx'
import { notesOfTemplate, runningTemplate, templatesToOpen } from './slot-board.ts'

/** The kind of board that is open, and the others: first the one that the slot asks for. */
export function TemplateMenu({ owner }: { readonly owner: BoardOwner }) {
  const say = useText(texts)
  const language = useLanguage()
  const { store } = useConsole()
  const { open } = useBoards()
  const template = useWorkshop(store, ({ workshop }) => workshop.tables.template)
  useWorkshop(store, ({ workshop }) => runningTemplate(workshop.tables))
  const { tables } = store.getState().workshop
  const choices = templatesToOpen(tables)
  const named = (id: Id, title: string) => {
    const count = notesOfTemplate(tables, id)
    return count === 0 ? title : `${title} · ${say('notes', { count })}`
  }
  const known = template.get(owner.templateId)
  const title = known === undefined ? say('templates') : textIn(known.board.title, language)
  return (
    <h1 className={classNames(styles.template)} title={title}>
      <Menu
        placement="bottom start"
        choices={choices.map(({ id, board }) => ({
          id,
          text: named(id, textIn(board.title, language)),
          onChoose: () => open({ ...owner, templateId: id }),
        }))}
      >
        <Button kind="quiet" aria-label={`${title} · ${say('templates')}`}>
          <span className={classNames(styles.title)}>{title}</span>
          <Icon name="down" />
        </Button>
      </Menu>
    </h1>
  )
}
