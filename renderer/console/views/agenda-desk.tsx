import agendaTexts from '../../../assets/texts/agenda.json'
import consoleTexts from '../../../assets/texts/console.json'
import type { StopChoice } from '../../../electron/core/stage/stops.ts'
import { CatchErrors } from '../../ui/catch-errors.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { AgendaPanel } from '../agenda/agenda-panel.tsx'
import { SidePanel } from '../side-panel.tsx'
import styles from './agenda-desk.module.css'
import type { LookedAt } from './console-view.ts'
import { WorkshopLine } from './workshop-line.tsx'

export type AgendaDeskProps = {
  readonly lookedAt: LookedAt
  readonly choice: StopChoice | null
  /** Opens what the workshop says of itself. */
  readonly onDetails: () => void
}

/** The agenda with room: the list of a day, and beside it the script and the details of what is chosen in it. */
export function AgendaDesk({ lookedAt, choice, onDetails }: AgendaDeskProps) {
  const say = useText(consoleTexts)
  const sayAgenda = useText(agendaTexts)
  const { chosenId, choose, tab, setTab } = lookedAt
  return (
    <div className={classNames(styles.desk)}>
      <aside
        className={classNames(styles.list)}
        aria-label={sayAgenda('title')}
        data-region
        data-scope="agenda"
      >
        <WorkshopLine onEdit={onDetails} />
        <CatchErrors>
          <AgendaPanel selectedId={chosenId} onSelect={choose} />
        </CatchErrors>
      </aside>
      <aside
        className={classNames(styles.side)}
        aria-label={say('side')}
        data-region
        data-scope="agenda"
      >
        <CatchErrors of={chosenId}>
          <SidePanel chosenId={chosenId} choice={choice} tab={tab} onTab={setTab} />
        </CatchErrors>
      </aside>
    </div>
  )
}
