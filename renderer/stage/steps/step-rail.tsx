import type { StageCountdown, StageStep } from '../../../electron/core/stage/stage-picture.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './step-rail.module.css'

type StepRailProps = {
  readonly steps: readonly StageStep[]
  /** Of the step that is on. */
  readonly countdown: StageCountdown
}

/** The slot cut into its steps in their true lengths, thin along the lower edge. */
export function StepRail({ steps, countdown: { share, phase } }: StepRailProps) {
  return (
    <div className={classNames(styles.rail)} data-phase={phase} aria-hidden="true">
      {steps.map(({ durationMin, state }, index) =>
        durationMin === 0 ? null : (
          <i key={index} data-step={state} style={{ flexGrow: durationMin }}>
            {state === 'now' && <b style={{ width: `${(share ?? 0) * 100}%` }} />}
          </i>
        ),
      )}
    </div>
  )
}
