import { memo } from 'react'
import consoleTexts from '../../../assets/texts/console.json'
import texts from '../../../assets/texts/board-page.json'
import type { BoardOwner } from '../../../electron/core/board/find-board.ts'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import type { Board } from '../../board/base/board-context.tsx'
import { useLine } from '../../client/host-context.tsx'
import { saveStateOf } from '../../client/save-state.ts'
import { useWorkshop } from '../../client/use-workshop.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { SaveChip } from '../../ui/save-chip.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { useConsole } from '../console-context.tsx'
import { ExportButton } from '../export/export-button.tsx'
import { useStageActs } from '../use-stage-acts.ts'
import styles from './board-header.module.css'
import { BoardTabs } from './board-tabs.tsx'
import { useBoards } from './boards-context.tsx'
import { RoomButton } from './room-button.tsx'
import { SlotTime } from './slot-time.tsx'
import { TemplateMenu } from './template-menu.tsx'

export type BoardHeaderProps = {
  readonly owner: BoardOwner
  /** Null until it is there. */
  readonly board: Board | null
  readonly stage: Room['stage']
}

/** Which board this is and whose, how long is left, and what to do with it. */
export const BoardHeader = memo(function BoardHeader(props: BoardHeaderProps) {
  const { owner, board, stage } = props
  const say = useText(texts)
  const sayConsole = useText(consoleTexts)
  const { close } = useBoards()
  const { act } = useStageActs()
  return (
    <header className={classNames(styles.bar)} data-region>
      <Tooltip text={say('close')} keys="Alt ←">
        <IconButton icon="back" label={say('close')} onPress={close} />
      </Tooltip>
      <TemplateMenu owner={owner} />
      <BoardTabs owner={owner} />
      <div className={classNames(styles.fact)}>
        <SlotTime />
      </div>
      <div className={classNames(styles.fact)}>
        <Saved />
      </div>
      <Button aria-pressed={stage.frozen !== null} onPress={() => void act({ kind: 'freeze' })}>
        {sayConsole('freeze')}
      </Button>
      <ExportButton owner={owner} />
      <RoomButton board={board} stage={stage} />
    </header>
  )
})

function Saved() {
  const { store } = useConsole()
  const line = useLine()
  return <SaveChip state={useWorkshop(store, (open) => saveStateOf(open.workshop, line))} />
}
