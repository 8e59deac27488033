import agendaTexts from '../../../assets/texts/agenda.json'
import consoleTexts from '../../../assets/texts/console.json'
import type { BreakRun } from '../../../electron/core/run/tables.ts'
import { countdown } from '../../../electron/core/run/countdown.ts'
import { timeOnWall } from '../../../electron/core/run/time-on-wall.ts'
import type { CurrentSlot } from '../../../electron/core/run/run-view.ts'
import { currentBreak } from '../../../electron/core/run/run-time.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import { useTable, useWorkshopRecord } from '../console-context.tsx'
import { useEnergiserNow, type EnergiserNow } from '../energisers/use-energiser.ts'
import { PhaseChip } from '../run/phase-chip.tsx'
import { Remaining } from '../run/remaining.tsx'
import { runState } from '../run/run-words.ts'
import { useRun } from '../run/use-run.ts'
import { useStageActs } from '../use-stage-acts.ts'
import { useWorkshopFacts } from '../views/workshop-line.tsx'
import { ProjectorSign } from './projector-sign.tsx'
import styles from './running-slot.module.css'

/** What runs and how long still, always in one place; the workshop's own name while nothing does. */
export function RunningSlot() {
  const { current } = useRun().run
  const pause = currentBreak({ break_run: useTable('break_run') })
  return (
    <div className={classNames(styles.running, pause && styles.pause)}>
      <strong className={classNames(styles.time)} data-look={runState(current).look}>
        {current !== null && <Remaining current={current} />}
      </strong>
      <div className={classNames(styles.words)}>
        <Name current={current} />
        <p className={classNames(styles.about)}>
          {pause === undefined ? (
            <>
              <PhaseChip current={current} />
              <About current={current} />
              <ProjectorSign />
            </>
          ) : (
            <PauseLine pause={pause} />
          )}
        </p>
      </div>
      {pause !== undefined && <EndPause />}
    </div>
  )
}

/** What the room does while the slot stands still. */
function PauseLine({ pause }: { readonly pause: BreakRun }) {
  const now = useEnergiserNow()
  return now === null ? <BreakUntil pause={pause} /> : <EnergiserLeft now={now} />
}

/** An energiser, and how long still. */
function EnergiserLeft({ now: { pause, energiser } }: { readonly now: EnergiserNow }) {
  const say = useText(consoleTexts)
  const language = useLanguage()
  const figures = useFigures()
  const { nowMs } = useRun()
  const title = textIn(energiser.title, language)
  const leftMs = (pause.backAtMs ?? nowMs) - nowMs
  const time = figures(countdown(leftMs).text)
  const words =
    leftMs > 0 ? say('energiser.left', { title, time }) : say('energiser.over', { title })
  return <span title={words}>{words}</span>
}

/** A break that the agenda does not know: until when. */
function BreakUntil({ pause: { backAtMs } }: { readonly pause: BreakRun }) {
  const say = useText(consoleTexts)
  const figures = useFigures()
  const { offset } = useRun()
  if (backAtMs === null) return <span>{say('stage.break.on')}</span>
  return <span>{say('stage.break.until', { time: figures(timeOnWall(backAtMs, offset)) })}</span>
}

function EndPause() {
  const say = useText(consoleTexts)
  const { breakOver } = useStageActs()
  const words = useEnergiserNow() === null ? say('stage.break.end') : say('energiser.end')
  return <Button onPress={() => void breakOver()}>{words}</Button>
}

type OfNow = { readonly current: CurrentSlot | null }

function Name({ current }: OfNow) {
  const language = useLanguage()
  const name = useWorkshopRecord()?.name ?? ''
  if (current === null) {
    return (
      <h1 className={classNames(styles.name)} title={name}>
        {name}
      </h1>
    )
  }
  const title = textIn(current.slot.title, language)
  return (
    <>
      <h1 className={classNames(styles.unseen)}>{name}</h1>
      <p className={classNames(styles.name)} title={title}>
        {title}
      </p>
    </>
  )
}

function About({ current }: OfNow) {
  const say = useText(agendaTexts)
  const figures = useFigures()
  const facts = useWorkshopFacts()
  const { nowMs, offset } = useRun()
  if (current === null) return <span title={facts}>{facts}</span>
  const { slot, paused, remainingMs } = current
  const kind = slot.method === null ? say(`kind.${slot.kind}`) : say(`method.${slot.method}`)
  const time = figures(timeOnWall(nowMs + remainingMs, offset))
  const ends = paused || remainingMs <= 0 ? [] : [say('duration.until', { time })]
  const words = [kind, ...ends].join(' · ')
  return <span title={words}>{words}</span>
}
