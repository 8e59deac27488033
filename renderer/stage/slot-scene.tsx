import { useRef } from 'react'
import type { StagePicture } from '../../electron/core/stage/stage-picture.ts'
import { classNames } from '../ui/class-names.ts'
import { aboutSlot } from './about-slot.ts'
import { InWords } from './in-words.tsx'
import styles from './slot-scene.module.css'
import screen from './stage-screen.module.css'
import { StageSteps } from './stage-steps.tsx'
import { StageTime } from './stage-time.tsx'
import type { Say } from './stage-words.ts'
import { TimeBar } from './time-bar.tsx'
import { TopLine } from './top-line.tsx'
import { useFit } from './use-fit.ts'

type SlotSceneProps = {
  readonly picture: StagePicture & { readonly kind: 'slot' }
  readonly say: Say
}

/** The slot that runs: what it is, what to do, and how long. */
export function SlotScene({ picture, say }: SlotSceneProps) {
  const { title, instructions, countdown } = picture
  const ref = useRef<HTMLDivElement>(null)
  useFit(ref, JSON.stringify([title, instructions, countdown.text.length, countdown.says]))
  const until = countdown.until === null ? [] : say('duration.until', { time: countdown.until })
  return (
    <>
      <div
        ref={ref}
        className={classNames(screen.picture, styles.slot)}
        data-alone={instructions.length === 0 || undefined}
      >
        <TopLine words={aboutSlot(picture, say)} clock={picture.clock} />
        <div className={classNames(styles.title)} data-fits="title">
          <InWords words={title} size="title" heading />
        </div>
        <StageSteps steps={instructions} />
        <div className={classNames(styles.until)}>
          <InWords words={until} size="line" />
        </div>
        <div className={classNames(styles.time)}>
          <StageTime countdown={countdown} say={say} />
        </div>
      </div>
      <TimeBar countdown={countdown} />
    </>
  )
}
