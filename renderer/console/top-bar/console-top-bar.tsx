import consoleTexts from '../../../assets/texts/console.json'
import { participantsOf } from '../../../electron/core/roster/attends-as.ts'
import { agendaPosition } from '../../../electron/core/run/run-view.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { currentRun } from '../../../electron/core/workshop/run.ts'
import { sortedRecords, type AgendaTables } from '../../../electron/core/workshop/tables.ts'
import { useLine } from '../../client/host-context.tsx'
import { saveStateOf } from '../../client/save-state.ts'
import { useWorkshop } from '../../client/use-workshop.ts'
import { Mark } from '../../ui/mark.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { SaveChip } from '../../ui/save-chip.tsx'
import { useConsole, useAgendaTables, useTable, useWorkshopRecord } from '../console-context.tsx'
import { PhaseChip } from '../run/phase-chip.tsx'
import { Remaining } from '../run/remaining.tsx'
import { runState } from '../run/run-words.ts'
import { useRun } from '../run/use-run.ts'
import { BatteryLine } from './battery-line.tsx'
import { ClockLine } from './clock-line.tsx'
import styles from './console-top-bar.module.css'
import { ForecastChip } from './forecast-chip.tsx'
import { HealthLine } from './health-line.tsx'
import { ProjectorSign } from './projector-sign.tsx'
import { WorkshopMenu, type WorkshopActs } from './workshop-menu.tsx'

/** One glance: which workshop, what runs and how long, when the day ends, and that all is saved. */
export function ConsoleTopBar({ acts }: { readonly acts: WorkshopActs }) {
  const { store } = useConsole()
  const line = useLine()
  const saved = useWorkshop(store, (open) => saveStateOf(open.workshop, line))
  return (
    <header className={classNames(styles.bar)}>
      <div className={classNames(styles.workshop)}>
        <Mark />
        <WorkshopNames onEdit={acts.details} />
        <WorkshopMenu acts={acts} />
      </div>
      <RunningSlot />
      <div className={classNames(styles.stack, styles.state)}>
        <PhaseOfNow />
        <ForecastChip />
      </div>
      <div className={classNames(styles.stack)}>
        <SaveChip state={saved} />
        <HealthLine />
      </div>
      <div>
        <BatteryLine />
      </div>
      <div className={classNames(styles.clock)}>
        <ClockLine />
      </div>
    </header>
  )
}

function WorkshopNames({ onEdit }: { readonly onEdit: () => void }) {
  const say = useText(consoleTexts)
  const record = useWorkshopRecord()
  const tables = useAgendaTables()
  const people = useTable('person')
  if (record === undefined) return null
  const count = people.size > 0 ? participantsOf(people.values()).length : record.headCount
  const day = dayAtHand(tables)
  const facts = [
    ...(day === null ? [] : [say('dayOf', day)]),
    say('people', { count }),
    record.place,
  ]
    .filter((fact) => fact !== '')
    .join(' · ')
  return (
    <div className={classNames(styles.names)}>
      <h1 title={record.name}>
        <button type="button" className={classNames(styles.title)} onClick={onEdit}>
          {record.name}
        </button>
      </h1>
      <p title={facts}>{facts}</p>
    </div>
  )
}

/** What runs and what is the matter with its projector; beside them, always in one place, the time. */
function RunningSlot() {
  const language = useLanguage()
  const { current } = useRun().run
  const title = current === null ? '' : textIn(current.slot.title, language)
  return (
    <>
      <div className={classNames(styles.running)}>
        <span className={classNames(styles.slot)} title={title}>
          {title}
        </span>
        <ProjectorSign />
      </div>
      <strong className={classNames(styles.time)} data-look={runState(current).look}>
        {current !== null && <Remaining current={current} />}
      </strong>
    </>
  )
}

const PhaseOfNow = () => <PhaseChip current={useRun().run.current} />

/** The day of the slot that runs, else of the next one; null once all is done. */
function dayAtHand(tables: AgendaTables): { number: number; count: number } | null {
  const { next } = agendaPosition(tables)
  const slot = tables.slot.get(currentRun(tables)?.slotId ?? '') ?? next
  const days = sortedRecords(tables.day)
  const at = days.findIndex(({ id }) => id === slot?.dayId)
  return at === -1 ? null : { number: at + 1, count: days.length }
}
