import { useLine } from '../../client/host-context.tsx'
import { saveStateOf } from '../../client/save-state.ts'
import { useWorkshop } from '../../client/use-workshop.ts'
import { Mark } from '../../ui/mark.tsx'
import { classNames } from '../../ui/class-names.ts'
import { SaveChip } from '../../ui/save-chip.tsx'
import { useConsole } from '../console-context.tsx'
import { ConsoleTabs } from '../views/console-tabs.tsx'
import { BatteryLine } from './battery-line.tsx'
import { ClockLine } from './clock-line.tsx'
import styles from './console-top-bar.module.css'
import { ForecastChip } from './forecast-chip.tsx'
import { HealthLine } from './health-line.tsx'
import { RunningSlot } from './running-slot.tsx'
import { WorkshopMenu, type WorkshopActs } from './workshop-menu.tsx'

/** One glance: which view, what runs and how long, when the day ends, and that all is saved. */
export function ConsoleTopBar({ acts }: { readonly acts: WorkshopActs }) {
  const { store } = useConsole()
  const line = useLine()
  const saved = useWorkshop(store, (open) => saveStateOf(open.workshop, line))
  return (
    <header className={classNames(styles.bar)}>
      <div className={classNames(styles.views)}>
        <Mark />
        <WorkshopMenu acts={acts} />
        <ConsoleTabs />
      </div>
      <RunningSlot />
      <div className={classNames(styles.state)}>
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
