import agenda from '../../../assets/texts/agenda.json'
import { agendaBalance } from '../../../electron/core/workshop/agenda-balance.ts'
import { durationWords } from '../../../electron/core/agenda/duration-words.ts'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { useRunTables, useTable } from '../console-context.tsx'
import styles from './agenda-totals.module.css'
import { balanceOf } from './slot-lines.ts'

/** What the whole agenda holds of theory and practice, against what was promised. */
export function AgendaTotals() {
  const say = useText(agenda)
  const balance = agendaBalance({ ...useRunTables(), workshop: useTable('workshop') })
  return (
    <dl className={classNames(styles.totals)}>
      <Total
        name={say('kind.theory')}
        plannedMin={balance.theoryMin}
        targetMin={balance.theoryTargetMin}
        offMin={balance.theoryOffMin}
      />
      <Total
        name={say('kind.practice')}
        plannedMin={balance.practiceMin}
        targetMin={balance.practiceTargetMin}
        offMin={balance.practiceOffMin}
      />
    </dl>
  )
}

type TotalProps = {
  readonly name: string
  readonly plannedMin: number
  readonly targetMin: number
  readonly offMin: number
}

function Total({ name, plannedMin, targetMin, offMin }: TotalProps) {
  const say = useText(agenda)
  const length = (minutes: number) => {
    const { key, values } = durationWords(minutes)
    return say(key, values)
  }
  const { kind, count } = balanceOf(offMin)
  const share = targetMin === 0 ? 1 : Math.min(1, plannedMin / targetMin)
  return (
    <div className={classNames(styles.total)} data-off={kind}>
      <dt>{name}</dt>
      <dd className={classNames(styles.figures)} data-figures>
        {say('ofTarget', {
          time: length(plannedMin),
          target: length(targetMin),
        })}
      </dd>
      <dd className={classNames(styles.word)} data-figures>
        {say(`balance.${kind}`, { count })}
      </dd>
      <span className={classNames(styles.track)} aria-hidden="true">
        <span className={classNames(styles.bar)} style={{ width: `${share * 100}%` }} />
      </span>
    </div>
  )
}
