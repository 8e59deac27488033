import consoleTexts from '../../../assets/texts/console.json'
import { agendaPosition } from '../../../electron/core/run/run-view.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { currentRun } from '../../../electron/core/workshop/run.ts'
import { sortedRecords, type WorkshopTables } from '../../../electron/core/workshop/tables.ts'
import { useLine } from '../../client/host-context.tsx'
import { saveStateOf } from '../../client/save-state.ts'
import { useWorkshop } from '../../client/use-workshop.ts'
import { Mark } from '../../ui/mark.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { SaveChip } from '../../ui/save-chip.tsx'
import { useConsole, useTables, useWorkshopRecord } from '../console-context.tsx'
import { PhaseChip } from '../run/phase-chip.tsx'
import { Remaining } from '../run/remaining.tsx'
import { useRun } from '../run/use-run.ts'
import { BatteryLine } from './battery-line.tsx'
import { ClockLine } from './clock-line.tsx'
import styles from './console-top-bar.module.css'
import { ForecastChip } from './forecast-chip.tsx'
import { HealthLine } from './health-line.tsx'
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
        <WorkshopNames />
        <WorkshopMenu acts={acts} />
      </div>
      <RunningSlot />
      <div className={classNames(styles.facts)}>
        <SaveChip state={saved} />
        <HealthLine />
        <BatteryLine />
        <ClockLine />
      </div>
    </header>
  )
}

function WorkshopNames() {
  const say = useText(consoleTexts)
  const record = useWorkshopRecord()
  const tables = useTables()
  if (record === undefined) return null
  const count = tables.person.size > 0 ? tables.person.size : record.headCount
  const day = dayAtHand(tables)
  const facts = [
    record.place,
    ...(day === null ? [] : [say('dayOf', day)]),
    say('people', { count }),
  ]
    .filter((fact) => fact !== '')
    .join(' · ')
  return (
    <div className={classNames(styles.names)}>
      <h1 title={record.name}>{record.name}</h1>
      <p title={facts}>{facts}</p>
    </div>
  )
}

function RunningSlot() {
  const language = useLanguage()
  const { run } = useRun()
  const { current } = run
  return (
    <div className={classNames(styles.running)}>
      {current !== null && (
        <>
          <span className={classNames(styles.slot)} title={textIn(current.slot.title, language)}>
            {textIn(current.slot.title, language)}
          </span>
          <strong className={classNames(styles.time)}>
            <Remaining current={current} />
          </strong>
        </>
      )}
      <PhaseChip current={current} />
      <ForecastChip />
    </div>
  )
}

/** The day of the slot that runs, else of the next one; null once all is done. */
function dayAtHand(tables: WorkshopTables): { number: number; count: number } | null {
  const { next } = agendaPosition(tables)
  const slot = tables.slot.get(currentRun(tables)?.slotId ?? '') ?? next
  const days = sortedRecords(tables.day)
  const at = days.findIndex(({ id }) => id === slot?.dayId)
  return at === -1 ? null : { number: at + 1, count: days.length }
}
