import { useRef } from 'react'
import type { StagePicture } from '../../electron/core/stage/stage-picture.ts'
import { classNames } from '../ui/class-names.ts'
import { languageTags } from '../ui/language-tags.ts'
import { aboutSlot } from './about-slot.ts'
import { InWords } from './in-words.tsx'
import screen from './stage-screen.module.css'
import type { Say } from './stage-words.ts'
import { fitSteps } from './steps/fit-steps.ts'
import { StepList } from './steps/step-list.tsx'
import { StepRail } from './steps/step-rail.tsx'
import { StepTime } from './steps/step-time.tsx'
import styles from './steps-scene.module.css'
import { TimeBar } from './time-bar.tsx'
import { TopLine } from './top-line.tsx'
import { useRefit } from './use-refit.ts'

type StepsPicture = StagePicture & { readonly kind: 'steps' }

type StepsSceneProps = { readonly picture: StepsPicture; readonly say: Say }

/** A practice slot: what to do now, and for how long. */
export function StepsScene({ picture, say }: StepsSceneProps) {
  const { title, steps, youWillHave, stepCountdown, countdown } = picture
  const ref = useRef<HTMLDivElement>(null)
  const { says, text } = stepCountdown
  useRefit(ref, JSON.stringify([title, steps, youWillHave, says, text.length]), fitSteps)
  const isTimed = steps.some(({ durationMin }) => durationMin > 0)
  const now = steps.find(({ state }) => state === 'now')
  return (
    <>
      <div ref={ref} className={classNames(screen.picture, styles.steps)}>
        <header>
          <TopLine words={aboutSlot(picture, say)} clock={picture.clock} />
          <div className={classNames(styles.title)}>
            <InWords words={title} size="here" heading />
          </div>
        </header>
        <StepList steps={steps} say={say}>
          {now && <StepTime step={now} countdown={stepCountdown} say={say} />}
        </StepList>
        <StepsFoot picture={picture} say={say} />
      </div>
      {isTimed ? (
        <StepRail steps={steps} countdown={stepCountdown} />
      ) : (
        <TimeBar countdown={countdown} />
      )}
    </>
  )
}

/** What the room takes away, and until when. */
function StepsFoot({ picture: { youWillHave, countdown }, say }: StepsSceneProps) {
  const [have] = youWillHave
  const [lead] = say('steps.have').filter(({ language }) => language === have?.language)
  const [until] = untilOf(countdown, say)
  return (
    <div className={classNames(styles.foot)} data-foot>
      {have && (
        <p className={classNames(styles.have)} lang={languageTags[have.language]}>
          {lead && <b>{lead.text} </b>}
          {have.text}
        </p>
      )}
      {until && (
        <p className={classNames(styles.until)} lang={languageTags[until.language]}>
          {until.text}
        </p>
      )}
    </div>
  )
}

function untilOf({ until, says, paused }: StepsPicture['countdown'], say: Say) {
  if (until !== null) return say('duration.until', { time: until })
  return says === null || paused ? [] : say(says)
}
