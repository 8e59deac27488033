import { useState } from 'react'
import consoleTexts from '../../../assets/texts/console.json'
import stageTexts from '../../../assets/texts/stage.json'
import texts from '../../../assets/texts/board-page.json'
import type { BoardOwner } from '../../../electron/core/board/find-board.ts'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import type { Board } from '../../board/base/board-context.tsx'
import { useWorkshop } from '../../client/use-workshop.ts'
import { Badge } from '../../ui/badge.tsx'
import { Banner } from '../../ui/banner.tsx'
import { CatchErrors } from '../../ui/catch-errors.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { LineBanner } from '../../ui/line-banner.tsx'
import { useConsole } from '../console-context.tsx'
import { Refusals } from '../refusals.tsx'
import { RunQuestion } from '../run/run-question.tsx'
import { BoardBody } from './board-body.tsx'
import { BoardHeader } from './board-header.tsx'
import styles from './board-page.module.css'
import { boardPanelId, useOwnerTabs } from './board-tabs.tsx'
import { useBoardPageKeys } from './use-board-page-keys.ts'

export type BoardPageProps = { readonly owner: BoardOwner; readonly room: Room }

/** A board over the whole console: whose it is, how far it has got, and the board itself. */
export function BoardPage({ owner, room }: BoardPageProps) {
  const language = useLanguage()
  const [board, setBoard] = useState<Board | null>(null)
  const { stage } = room
  const inRoom = [stage.language, stage.secondLanguage]
  const name = useOwnerTabs(owner).find(({ groupId }) => groupId === owner.groupId)?.name
  useBoardPageKeys(owner)
  return (
    <div className={classNames(styles.page)} data-surface="board">
      <BoardHeader owner={owner} board={board} stage={stage} />
      <Told room={room} />
      <main className={classNames(styles.body)} data-region>
        <div
          id={boardPanelId}
          role="tabpanel"
          aria-label={name}
          className={classNames(styles.panel)}
        >
          <CatchErrors key={`${owner.templateId} ${owner.groupId ?? ''}`}>
            <BoardBody
              owner={owner}
              secondLanguage={inRoom.find((one) => one !== language) ?? null}
              onBoard={setBoard}
            />
          </CatchErrors>
          <Held stage={stage} />
        </div>
      </main>
    </div>
  )
}

/** What the facilitator must know here too. */
function Told({ room }: { readonly room: Room }) {
  const say = useText(texts)
  const { store } = useConsole()
  const writable = useWorkshop(store, (open) => open.workshop.writable)
  return (
    <div className={classNames(styles.told)}>
      <LineBanner />
      <Refusals />
      {!writable && (
        <Banner kind="warning" title={say('readOnly.title')} help={say('readOnly.help')} />
      )}
      {room.question !== null && <RunQuestion asked={room.question} />}
    </div>
  )
}

/** That the room does not see what is done here. */
function Held({ stage }: Pick<Room, 'stage'>) {
  const say = useText(consoleTexts)
  const sayStage = useText(stageTexts)
  const held = stage.black ? 'black' : stage.frozen === null ? null : 'frozen'
  if (held === null) return null
  return (
    <p className={classNames(styles.held)} role="status">
      {/* Here stands what is worked on, and not the picture that the room sees. */}
      <Badge kind="warning">{held === 'black' ? say('stage.black') : sayStage('frozen')}</Badge>
    </p>
  )
}
