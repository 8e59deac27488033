import type { ConsolePageProps } from './console-props.ts'
import { Activity, useState, type ReactNode } from 'react'
import agendaTexts from '../../assets/texts/agenda.json'
import consoleTexts from '../../assets/texts/console.json'
import type { Room } from '../../electron/core/contract/areas/live.ts'
import { currentRun } from '../../electron/core/workshop/run.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type { WorkshopStore } from '../client/workshop-store.ts'
import { BackupBanner } from '../start/backup-banner.tsx'
import { useClosing } from '../start/close-question.ts'
import { CatchErrors } from '../ui/catch-errors.tsx'
import { classNames } from '../ui/class-names.ts'
import { useText } from '../ui/language.tsx'
import { LineBanner } from '../ui/line-banner.tsx'
import { useDetailsRequest } from './agenda/agenda-view.ts'
import { AgendaPanel } from './agenda/agenda-panel.tsx'
import { ConsoleBottomBar } from './bottom-bar/console-bottom-bar.tsx'
import { BoardPage } from './boards/board-page.tsx'
import { useBoards, type Boards } from './boards/boards-context.tsx'
import { RoomGroups } from './boards/room-groups.tsx'
import { templateAtHand } from './boards/slot-board.ts'
import { passToList } from '../start/use-page-commands.ts'
import { useConsole, useTable } from './console-context.tsx'
import styles from './console-frame.module.css'
import { ConsoleDialogs, type OpenDialog } from './dialogs/console-dialogs.tsx'
import type { AtWork } from './dialogs/leave-dialog.tsx'
import { LiveCard } from './live/live-card.tsx'
import { NextCard } from './live/next-card.tsx'
import { BeforeStart } from './ready/before-start.tsx'
import { useCheckActs, type CheckActs } from './ready/use-check-acts.ts'
import { Refusals } from './refusals.tsx'
import { RunQuestion } from './run/run-question.tsx'
import { useRunActs } from './run/use-run-acts.ts'
import { useRunNews } from './run/use-run-news.ts'
import { SidePanel, type SideTab } from './side-panel.tsx'
import { ConsoleTopBar } from './top-bar/console-top-bar.tsx'
import type { WorkshopActs } from './top-bar/workshop-menu.tsx'
import { useBackUp } from './use-back-up.ts'
import { useConsoleHandOver } from './use-console-hand-over.ts'
import { useConsoleKeys } from './use-console-keys.ts'
import { useFocusedScope } from './use-focused-scope.ts'
import { useMute } from './use-mute.ts'
import { useRegions } from './use-regions.ts'
import { useStageActs } from './use-stage-acts.ts'
import { useUndo } from './use-undo.ts'

/** The console: agenda, what is in the room and what comes next, script and details, and the controls. */
export function ConsoleFrame({ room, look, onLook, onBack }: ConsolePageProps) {
  const { store, workshopId } = useConsole()
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const side = useSide()
  const boards = useBoards()
  const run = useRunActs()
  const stage = useStageActs()
  const undo = useUndo(store, workshopId, 'agenda')
  const undoAtHand = useUndo(store, workshopId, useFocusedScope())
  const leave = () => (atWork(store, room) === null ? onBack() : setDialog('leave'))
  useClosing(() => {
    if (atWork(store, room) === null) return false
    setDialog('close')
    return true
  })
  const handOver = useConsoleHandOver(store, workshopId)
  const acts = {
    ...openersOf(setDialog),
    ...handOver.acts,
    ...{ back: leave, backUp: useBackUp(workshopId) },
  }
  const { details: onDetails, backUp: onBackUp } = acts
  const checks = useCheckActs({ room, look, onLook, onDetails, onBackUp })
  useRunNews(look.sound)
  useRegions()
  const onMute = useMute(look, onLook)
  const boardOpen = boards.opened !== null
  const onBoard = () => openAtHand(store, boards)
  const { shortcuts: onShortcuts } = acts
  const onMenu = { ...handOver.onMenu, shortcuts: onShortcuts }
  const opened = { onMute, onShortcuts, onMenu, onLeave: leave, onBoard, boardOpen }
  useConsoleKeys({ run, stage, undo: undoAtHand, ...opened })
  return (
    <>
      {/* Behind an open board the console neither ticks nor takes focus; it is there again as it was. */}
      <Activity mode={boardOpen ? 'hidden' : 'visible'}>
        <Regions room={room} acts={acts} side={side} checks={checks} sound={look.sound}>
          <ConsoleBottomBar {...{ room, run, stage, undo }} onBreak={() => setDialog('break')} />
        </Regions>
      </Activity>
      {boards.opened !== null && <BoardPage owner={boards.opened} room={room} />}
      {handOver.dialog}
      <ConsoleDialogs
        dialog={dialog}
        look={look}
        onLook={onLook}
        onBreak={(backAtMs, holds) => void stage.break(backAtMs, holds)}
        atWork={atWork(store, room) ?? 'slot'}
        onLeave={onBack}
        onClose={() => {
          passToList(null)
          setDialog(null)
        }}
      />
    </>
  )
}

type RegionsProps = {
  readonly room: Room
  readonly acts: WorkshopActs
  readonly side: ReturnType<typeof useSide>
  readonly checks: CheckActs
  readonly sound: boolean
  /** The controls. */
  readonly children: ReactNode
}

function Regions({ room, acts, side, checks, sound, children }: RegionsProps) {
  const say = useText(consoleTexts)
  const sayAgenda = useText(agendaTexts)
  return (
    <div className={classNames(styles.frame)}>
      <div className={classNames(styles.top)} data-region>
        <ConsoleTopBar acts={acts} />
      </div>
      <aside
        className={classNames(styles.agenda)}
        aria-label={sayAgenda('title')}
        data-region
        data-scope="agenda"
      >
        <CatchErrors>
          <AgendaPanel selectedId={side.chosenId} onSelect={side.choose} />
        </CatchErrors>
      </aside>
      <RoomColumn room={room} checks={checks} sound={sound} />
      <aside
        className={classNames(styles.side)}
        aria-label={say('side')}
        data-region
        data-scope="agenda"
      >
        <CatchErrors of={side.chosenId}>
          <SidePanel chosenId={side.chosenId} tab={side.tab} onTab={side.setTab} />
        </CatchErrors>
      </aside>
      <div className={classNames(styles.bottom)} data-region>
        {children}
      </div>
    </div>
  )
}

/** What the room would lose with its projector: the slot that runs, or a board. */
function atWork(store: WorkshopStore, { stage }: Room): AtWork | null {
  if (currentRun(store.getState().workshop.tables) !== undefined) return 'slot'
  return stage.board === null ? null : 'board'
}

/** Opens the board of the slot that runs, else the one that comes next. */
function openAtHand(store: WorkshopStore, boards: Boards): void {
  const template = templateAtHand(store.getState().workshop.tables)
  if (template !== null) boards.openTemplate(template.id)
}

/** A way to open each dialog of the menu. */
const openersOf = (open: (dialog: OpenDialog) => void) => ({
  details: () => open('details'),
  export: () => open('export'),
  restore: () => open('restore'),
  settings: () => open('settings'),
  shortcuts: () => open('shortcuts'),
})

/** What the side panel shows: who looks at a slot finds its details, else the script. */
function useSide() {
  const [chosenId, setChosenId] = useState<Id | null>(null)
  const [tab, setTab] = useState<SideTab>('script')
  const request = useDetailsRequest()
  if (request !== null && tab !== 'slot') setTab('slot')
  return {
    chosenId,
    tab,
    setTab,
    choose(slotId: Id | null) {
      setChosenId(slotId)
      if (slotId !== null) setTab('slot')
    },
  }
}

/** What is the matter, what the room sees, what comes next, and who is there. */
function RoomColumn({ room, checks, sound }: Pick<RegionsProps, 'room' | 'checks' | 'sound'>) {
  const begun = useTable('slot_run').size > 0
  return (
    <main className={classNames(styles.room)} data-region>
      <LineBanner />
      <BackupBanner />
      <Refusals />
      {room.question !== null && <RunQuestion asked={room.question} />}
      <div className={classNames(styles.now, !begun && styles.before)}>
        <LiveCard room={room} />
        {begun ? <NextCard /> : <BeforeStart room={room} sound={sound} acts={checks} />}
      </div>
      <CatchErrors>
        <RoomGroups stage={room.stage} />
      </CatchErrors>
    </main>
  )
}
