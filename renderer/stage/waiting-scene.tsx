import { useRef } from 'react'
import type { StagePicture } from '../../electron/core/stage/stage-picture.ts'
import { classNames } from '../ui/class-names.ts'
import { Mark } from '../ui/mark.tsx'
import { InWords } from './in-words.tsx'
import screen from './stage-screen.module.css'
import type { Say } from './stage-words.ts'
import { TopLine } from './top-line.tsx'
import { useFit } from './use-fit.ts'
import styles from './waiting-scene.module.css'

type WaitingSceneProps = {
  readonly picture: StagePicture & { readonly kind: 'waiting' }
  readonly say: Say
}

/** Before the first slot, between two, and after the last. */
export function WaitingScene({ picture, say }: WaitingSceneProps) {
  const { name, begun, next, startsAt, clock } = picture
  const ref = useRef<HTMLDivElement>(null)
  useFit(ref, JSON.stringify([name, begun, next, startsAt]))
  const workshop = [{ language: picture.languages[0] ?? 'en', text: name }] as const
  const starts = startsAt === null ? [] : say('startsAt', { time: startsAt })
  const between = begun && next.length > 0
  return (
    <div ref={ref} className={classNames(screen.picture, styles.waiting)}>
      <TopLine words={between ? workshop.slice(0, 1) : []} clock={clock} />
      <div className={classNames(styles.middle)} data-fits="title">
        {!begun && <InWords words={say('welcome')} size="large" />}
        {between && (
          <div className={classNames(styles.next)}>
            <InWords words={say('next')} size="line" />
          </div>
        )}
        <InWords words={between ? next : [...workshop]} size="title" heading />
        {begun && !between && <InWords words={say('dayDone')} size="large" />}
        {starts.length > 0 && <InWords words={starts} size="large" />}
      </div>
      <div className={classNames(styles.mark)}>
        <Mark />
      </div>
    </div>
  )
}
