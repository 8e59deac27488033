import type { StageCountdown, StageStep } from '../../../electron/core/stage/stage-picture.ts'
import { classNames } from '../../ui/class-names.ts'
import { InWords } from '../in-words.tsx'
import { SaysSign } from '../says-sign.tsx'
import type { Say } from '../stage-words.ts'
import styles from './step-time.module.css'

type StepTimeProps = {
  readonly step: StageStep
  readonly countdown: StageCountdown
  readonly say: Say
}

/** The time that the step still has; when it is over, that the room itself says when to go on. */
export function StepTime({ step, countdown, say }: StepTimeProps) {
  const { text, says, phase, paused } = countdown
  if (step.durationMin === 0) return null
  if (phase === 'overtime' && !paused) {
    return (
      <div className={classNames(styles.over)}>
        <InWords words={say('steps.ready')} size="here" />
      </div>
    )
  }
  return (
    <div className={classNames(styles.time)} data-paused={paused || undefined}>
      {says !== null && <SaysSign says={says} words={say(says)} large={false} isSilent />}
      {text !== '' && (
        <time className={classNames(styles.digits, text.length > 5 && styles.many)} role="timer">
          {text}
        </time>
      )}
    </div>
  )
}
