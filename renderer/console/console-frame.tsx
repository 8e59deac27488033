import type { ConsolePageProps } from './console-props.ts'
import { Activity, useState, type ReactNode } from 'react'
import { Tabs } from 'react-aria-components'
import type { Room } from '../../electron/core/contract/areas/live.ts'
import type { Settings } from '../../electron/core/contract/areas/settings.ts'
import type { Slot } from '../../electron/core/agenda/tables.ts'
import { currentBreak, currentRun } from '../../electron/core/run/run-time.ts'
import type { WorkshopStore } from '../client/workshop-store.ts'
import { BackupBanner } from '../start/backup-banner.tsx'
import { useClosing } from '../start/close-question.ts'
import { classNames } from '../ui/class-names.ts'
import { LineBanner } from '../ui/line-banner.tsx'
import { useShownDay } from './agenda/use-shown-day.ts'
import { ConsoleBottomBar } from './bottom-bar/console-bottom-bar.tsx'
import { BoardPage } from './boards/board-page.tsx'
import { useBoards, type Boards } from './boards/boards-context.tsx'
import { templateAtHand } from './boards/slot-board.ts'
import { passToList } from '../start/use-page-commands.ts'
import { useConsole } from './console-context.tsx'
import styles from './console-frame.module.css'
import { DayLine } from './day-line/day-line.tsx'
import { ConsoleDialogs, type OpenDialog } from './dialogs/console-dialogs.tsx'
import type { AtWork } from './dialogs/leave-dialog.tsx'
import { GroupsView } from './groups/groups-view.tsx'
import { PeopleView } from './people/people-view.tsx'
import { useCheckActs, type CheckActs } from './ready/use-check-acts.ts'
import { Refusals } from './refusals.tsx'
import { RunQuestion } from './run/run-question.tsx'
import { useRunActs } from './run/use-run-acts.ts'
import { useRunNews } from './run/use-run-news.ts'
import { StepStrip } from './step-strip/step-strip.tsx'
import { TeachView } from './teach/teach-view.tsx'
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
import { AgendaDesk } from './views/agenda-desk.tsx'
import { ConsolePanels } from './views/console-panels.tsx'
import { useConsoleView, useLookedAt, useViewKeys, type ConsoleView } from './views/console-view.ts'

/** The console: what runs, the day and its steps on top, one of four views, and the controls. */
export function ConsoleFrame({ room, look, onLook, onBack }: ConsolePageProps) {
  const { store, workshopId } = useConsole()
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
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
  const onEnergiser = () => offerEnergisers(store, setDialog)
  const onKey = () => isInBreak(store) || onEnergiser()
  const opened = { onMute, onShortcuts, onMenu, onLeave: leave, onBoard, boardOpen }
  useConsoleKeys({ run, stage, undo: undoAtHand, onEnergiser: onKey, ...opened })
  return (
    <>
      {/* Behind an open board the console neither ticks nor takes focus; it is there again as it was. */}
      <Activity mode={boardOpen ? 'hidden' : 'visible'}>
        <Regions {...{ room, look, onLook, acts, checks, boardOpen, onEnergiser }}>
          <ConsoleBottomBar
            {...{ room, run, stage, undo, onEnergiser }}
            onBreak={() => setDialog('break')}
          />
        </Regions>
      </Activity>
      {boards.opened !== null && <BoardPage owner={boards.opened} room={room} />}
      {handOver.dialog}
      <ConsoleDialogs
        {...{ dialog, look, onLook, stage }}
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
  readonly look: Settings
  readonly onLook: ConsolePageProps['onLook']
  readonly acts: WorkshopActs
  readonly checks: CheckActs
  readonly onEnergiser: () => void
  readonly boardOpen: boolean
  /** The controls. */
  readonly children: ReactNode
}

function Regions(props: RegionsProps) {
  const { room, acts, boardOpen, children, ...teach } = props
  const { view, show } = useConsoleView()
  const lookedAt = useLookedAt()
  const shownDay = useShownDay()
  useViewKeys(show, boardOpen)
  const choice = room.stage.stop
  const openSlot = (slot: Slot) => {
    shownDay.show(slot.dayId)
    lookedAt.choose(slot.id)
    show('agenda')
  }
  return (
    <Tabs
      className={classNames(styles.frame)}
      selectedKey={view}
      onSelectionChange={(key) => show(key as ConsoleView)}
    >
      <div className={classNames(styles.top)} data-region>
        <ConsoleTopBar acts={acts} />
      </div>
      <DayLine onSlot={openSlot} />
      <StepStrip room={room} />
      <main className={classNames(styles.main)} data-region>
        <Notices room={room} />
        <ConsolePanels
          shown={view}
          views={{
            teach: <TeachView room={room} {...teach} />,
            groups: <GroupsView stage={room.stage} />,
            people: <PeopleView stage={room.stage} />,
            agenda: <AgendaDesk {...{ lookedAt, choice }} onDetails={acts.details} />,
          }}
        />
      </main>
      <div className={classNames(styles.bottom)} data-region>
        {children}
      </div>
    </Tabs>
  )
}

/** What is the matter, whatever view is shown. */
function Notices({ room }: Pick<RegionsProps, 'room'>) {
  return (
    <div className={classNames(styles.notices)}>
      <LineBanner />
      <BackupBanner />
      <Refusals />
      {room.question !== null && <RunQuestion asked={room.question} />}
    </div>
  )
}

/** While one break runs, there is no other. */
const isInBreak = (store: WorkshopStore): boolean =>
  currentBreak(store.getState().workshop.tables) !== undefined

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

/** A course without energisers has nothing to offer. */
function offerEnergisers(store: WorkshopStore, open: (dialog: OpenDialog) => void): void {
  if (store.getState().extras.energisers.length > 0) open('energiser')
}

/** A way to open each dialog of the menu. */
const openersOf = (open: (dialog: OpenDialog) => void) => ({
  details: () => open('details'),
  export: () => open('export'),
  restore: () => open('restore'),
  settings: () => open('settings'),
  shortcuts: () => open('shortcuts'),
})
