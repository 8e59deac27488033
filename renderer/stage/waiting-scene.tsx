import { useRef } from 'react'
import stage from '../../assets/texts/stage.json'
import type { StagePicture } from '../../electron/core/stage/stage-picture.ts'
import type { Words } from '../../electron/core/stage/words-in.ts'
import { figuresIn, textOf } from '../../electron/core/text/catalogue.ts'
import { longDate } from '../../electron/core/text/dates.ts'
import type { Language } from '../../electron/core/text/language.ts'
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
  const { name, begun, next, startsAt, resumes, clock } = picture
  const ref = useRef<HTMLDivElement>(null)
  useFit(ref, JSON.stringify([name, begun, next, startsAt, resumes]))
  const workshop = [{ language: picture.languages[0] ?? 'en', text: name }] as const
  const starts = startsAt === null ? [] : say('startsAt', { time: startsAt })
  const between = begun && next.length > 0
  return (
    <div ref={ref} className={classNames(screen.picture, styles.waiting)}>
      <TopLine words={between ? workshop.slice(0, 1) : []} clock={clock} />
      <div className={classNames(styles.middle)} data-fits="title" data-alone>
        {!begun && <InWords words={say('welcome')} size="large" />}
        {between && (
          <div className={classNames(styles.next)}>
            <InWords words={say('next')} size="line" />
          </div>
        )}
        <InWords words={between ? next : [...workshop]} size="title" heading />
        {begun && !between && <InWords words={say('dayDone')} size="large" />}
        {resumes !== null && <InWords words={resumesIn(picture.languages, resumes)} size="large" />}
        {starts.length > 0 && <InWords words={starts} size="large" />}
      </div>
      <div className={classNames(styles.mark)}>
        <Mark />
      </div>
    </div>
  )
}

/** When the class goes on, each language with its own way to write a date. */
function resumesIn(
  roomLanguages: readonly Language[],
  { inDays, date, at }: NonNullable<WaitingSceneProps['picture']['resumes']>,
): Words {
  return roomLanguages.map((language) => {
    const time = figuresIn(at, language)
    const text =
      inDays === 1
        ? textOf(stage, language, 'resumes.tomorrow', { time })
        : textOf(stage, language, 'resumes.later', { time, date: longDate(date, language) })
    return { language, text }
  })
}
