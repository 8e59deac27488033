import type { StageCountdown } from '../../electron/core/stage/stage-picture.ts'
import { classNames } from '../ui/class-names.ts'
import styles from './time-bar.module.css'

type TimeBarProps = {
  readonly countdown: StageCountdown | null
  /** Thinner, and grey: there is no hurry. */
  readonly calm?: boolean
}

/** How much of the time has passed, thin along the lower edge. */
export function TimeBar({ countdown, calm = false }: TimeBarProps) {
  if (countdown === null || countdown.share === null) return null
  return (
    <div
      className={classNames(styles.rail, calm && styles.calm)}
      data-phase={countdown.phase}
      aria-hidden="true"
    >
      <div className={classNames(styles.bar)} style={{ width: `${countdown.share * 100}%` }} />
    </div>
  )
}
