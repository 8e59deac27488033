import { useRef } from 'react'
import type { StagePicture } from '../../electron/core/stage/stage-picture.ts'
import { classNames } from '../ui/class-names.ts'
import styles from './energiser-scene.module.css'
import { fitEnergiser } from './fit-energiser.ts'
import { InWords } from './in-words.tsx'
import screen from './stage-screen.module.css'
import { StageTime } from './stage-time.tsx'
import type { Say } from './stage-words.ts'
import { TimeBar } from './time-bar.tsx'
import { TopLine } from './top-line.tsx'
import { useRefit } from './use-refit.ts'

type EnergiserSceneProps = {
  readonly picture: StagePicture & { readonly kind: 'energiser' }
  readonly say: Say
}

/** What the room does for a few minutes, large enough to be read on one's feet, and how long still. */
export function EnergiserScene({ picture, say }: EnergiserSceneProps) {
  const { title, task, clock, countdown } = picture
  const ref = useRef<HTMLDivElement>(null)
  useRefit(
    ref,
    JSON.stringify([title, task, countdown?.text.length, countdown?.says]),
    fitEnergiser,
  )
  return (
    <>
      <div ref={ref} className={classNames(screen.picture, styles.energiser)}>
        <TopLine words={[]} clock={clock} />
        <div className={classNames(styles.title)}>
          <InWords words={title} size="here" heading />
        </div>
        <div className={classNames(styles.task)} data-fits="task">
          <InWords words={task} size="here" />
        </div>
        {countdown !== null && (
          <div className={classNames(styles.time)}>
            <StageTime countdown={countdown} say={say} />
          </div>
        )}
      </div>
      <TimeBar countdown={countdown} />
    </>
  )
}
