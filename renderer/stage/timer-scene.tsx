import type { StagePicture } from '../../electron/core/stage/stage-picture.ts'
import { classNames } from '../ui/class-names.ts'
import screen from './stage-screen.module.css'
import { StageTime } from './stage-time.tsx'
import type { Say } from './stage-words.ts'
import { TimeBar } from './time-bar.tsx'
import styles from './timer-scene.module.css'
import { TopLine } from './top-line.tsx'

type TimerSceneProps = {
  readonly picture: StagePicture & { readonly kind: 'timer' }
  readonly say: Say
}

/** Nothing but the time. */
export function TimerScene({ picture, say }: TimerSceneProps) {
  const { title, clock, countdown } = picture
  return (
    <>
      <div className={classNames(screen.picture, styles.timer)}>
        <TopLine words={title.slice(0, 1)} clock={clock} />
        <div className={classNames(styles.time)}>
          <StageTime countdown={countdown} say={say} />
        </div>
      </div>
      <TimeBar countdown={countdown} />
    </>
  )
}
