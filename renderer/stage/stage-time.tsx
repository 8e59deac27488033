import type { StageCountdown } from '../../electron/core/stage/stage-picture.ts'
import { classNames } from '../ui/class-names.ts'
import { SaysSign } from './says-sign.tsx'
import styles from './stage-time.module.css'
import type { Say } from './stage-words.ts'

type StageTimeProps = { readonly countdown: StageCountdown; readonly say: Say }

/** The time that remains, as large as its place allows, and what the room is told of it. Overtime has no number. */
export function StageTime({ countdown, say }: StageTimeProps) {
  const { text, says, paused } = countdown
  return (
    <div className={classNames(styles.time)} data-paused={paused || undefined}>
      {says !== null && <SaysSign says={says} words={say(says)} large={text === ''} />}
      {text !== '' && (
        <time className={classNames(styles.digits, text.length > 5 && styles.many)} role="timer">
          {text}
        </time>
      )}
    </div>
  )
}
