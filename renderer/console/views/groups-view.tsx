import texts from '../../../assets/texts/board-page.json'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { useWorkshop } from '../../client/use-workshop.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { BoardCards } from '../boards/board-cards.tsx'
import { templateAtHand } from '../boards/slot-board.ts'
import { useConsole } from '../console-context.tsx'

/** The groups at work: how far the board of each has got. */
export function GroupsView({ stage }: Pick<Room, 'stage'>) {
  const say = useText(texts)
  const language = useLanguage()
  const { store } = useConsole()
  const template = useWorkshop(store, ({ workshop }) => templateAtHand(workshop.tables))
  if (template === null) return <EmptyState title={say('none.title')} help={say('none.help')} />
  const heading = <span>{textIn(template.board.title, language)}</span>
  return <BoardCards template={template} stage={stage} heading={heading} />
}
