import { useRef } from 'react'
import type { StagePicture } from '../../../electron/core/stage/stage-picture.ts'
import { classNames } from '../../ui/class-names.ts'
import { InWords } from '../in-words.tsx'
import screen from '../stage-screen.module.css'
import type { Say } from '../stage-words.ts'
import { TimeBar } from '../time-bar.tsx'
import { useRefit } from '../use-refit.ts'
import { fitSlide } from './fit-slide.ts'
import { LargeWords } from './large-words.tsx'
import { SlideFigure } from './slide-figure.tsx'
import { SlideFoot } from './slide-foot.tsx'
import { SlidePoints } from './slide-points.tsx'
import styles from './slide-scene.module.css'

type SlidePicture = StagePicture & { readonly kind: 'slide' }

type SlideSceneProps = { readonly picture: SlidePicture; readonly say: Say }

/** One thought of a theory slot: its title, a few points, and a figure. */
export function SlideScene({ picture, say }: SlideSceneProps) {
  const { title, points, figure, stop, languages } = picture
  const ref = useRef<HTMLDivElement>(null)
  useRefit(ref, JSON.stringify([title, points, figure]), fitSlide)
  const isAlone = points.length === 0 && figure === null
  return (
    <>
      <div
        ref={ref}
        className={classNames(screen.picture, styles.slide)}
        data-both={languages.length > 1 || undefined}
      >
        <header className={classNames(styles.title)} data-fits="title">
          {!isAlone && title.length > 0 && <InWords words={title} size="here" heading />}
        </header>
        {isAlone ? <LargeWords words={title} /> : <SlideBody picture={picture} say={say} />}
        <SlideFoot stop={stop} minutes={minutesOf(picture, say)} />
      </div>
      <TimeBar countdown={picture.countdown} calm />
    </>
  )
}

function SlideBody({ picture: { points, figure }, say }: SlideSceneProps) {
  return (
    <div className={classNames(styles.body)} data-figure-kind={figure?.kind} data-fits="body">
      {figure !== null && <SlideFigure figure={figure} say={say} />}
      {points.length > 0 && <SlidePoints points={points} large={figure === null} />}
    </div>
  )
}

/** What is left of the slot, in whole minutes; where nobody counts, a word for it. */
function minutesOf({ minutesLeft, countdown }: SlidePicture, say: Say) {
  if (minutesLeft !== null) return say('duration.minutes', { count: minutesLeft })
  return countdown.says === null ? [] : say(countdown.says)
}
