import { Toolbar } from 'react-aria-components'
import texts from '../../../assets/texts/teach.json'
import type { Slot } from '../../../electron/core/agenda/tables.ts'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import { countdown } from '../../../electron/core/run/countdown.ts'
import type { CurrentSlot } from '../../../electron/core/run/run-view.ts'
import type { StageAct } from '../../../electron/core/stage/stage-act.ts'
import type { SlotStep } from '../../../electron/core/stage/slot-steps.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { classNames } from '../../ui/class-names.ts'
import { Icon } from '../../ui/icon.tsx'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import { Unseen } from '../../ui/unseen.tsx'
import { useStageActs } from '../use-stage-acts.ts'
import { WholeWords } from '../../ui/whole-words.tsx'
import { useRun } from '../run/use-run.ts'
import { useTeaching, type Teaching } from '../teach/use-teaching.ts'
import styles from './step-strip.module.css'

/** The running slot opened out: its steps in their true lengths; a press begins one. */
export function StepStrip({ room }: { readonly room: Room }) {
  const say = useText(texts)
  const stage = useStageActs()
  const teaching = useTeaching(room.stage.stop)
  const { current } = useRun().run
  if (teaching === null) return <div className={classNames(styles.strip)} />
  const steps = teaching.steps.length > 0 ? teaching.steps : [wholeSlot(teaching.slot, current)]
  return (
    <section className={classNames(styles.strip)} aria-label={say('steps')} data-region>
      <Toolbar
        aria-label={say('steps')}
        className={classNames(styles.steps)}
        style={{ gridTemplateColumns: columnsOf(steps) }}
      >
        {steps.map((step, at) => (
          <Step
            key={step.key}
            step={step}
            number={at + 1}
            begin={beginning(teaching, step, (act) => void stage.act(act))}
          />
        ))}
      </Toolbar>
    </section>
  )
}

/** A slot without steps is one step. */
const wholeSlot = (slot: Slot, current: CurrentSlot | null): SlotStep => ({
  key: slot.id,
  text: slot.title,
  durationMin: slot.durationMin,
  state: current === null ? 'later' : 'now',
  remainingMs: current?.remainingMs ?? null,
})

/** True lengths, but never so narrow that a number does not fit, nor the words of the one that is due. */
const columnsOf = (steps: readonly SlotStep[]) =>
  steps
    .map(({ state, durationMin }) => {
      const leastPx = state === 'now' ? 216 : 56
      return `minmax(${String(leastPx)}px, ${String(Math.max(1, durationMin))}fr)`
    })
    .join(' ')

/** How a step is begun, where the room can be sent there: its slot runs, and has a lesson. */
function beginning(
  { running, stops, slot }: Teaching,
  step: SlotStep,
  act: (act: StageAct) => void,
): (() => void) | null {
  const stop = stops.find((one) => one.step === step.key)
  if (!running || stop === undefined) return null
  return () => act({ kind: 'stop', slotId: slot.id, ...stop })
}

type StepProps = {
  readonly step: SlotStep
  readonly number: number
  readonly begin: (() => void) | null
}

function Step({ step, number, begin }: StepProps) {
  const say = useText(texts)
  const figures = useFigures()
  const language = useLanguage()
  const { state, durationMin, remainingMs } = step
  const text = textIn(step.text, language)
  const allottedMs = durationMin * 60_000
  const left = remainingMs === null ? null : countdown(remainingMs, allottedMs)
  const minutes = left === null ? String(durationMin) : `${left.over ? '+' : ''}${left.text}`
  const share = remainingMs === null ? 0 : Math.min(1, 1 - remainingMs / Math.max(1, allottedMs))
  return (
    <button
      type="button"
      className={classNames(styles.step)}
      data-state={state}
      data-still={begin === null || undefined}
      aria-current={state === 'now' ? 'step' : undefined}
      aria-disabled={begin === null || undefined}
      title={text}
      style={{ '--done': `${String(Math.round(share * 100))}%` } as Record<string, string>}
      onClick={() => begin?.()}
    >
      <Unseen>{say(`step.${state}`, { number })} </Unseen>
      <span className={classNames(styles.number)} aria-hidden="true">
        {state === 'done' ? <Icon name="done" /> : figures(number)}
      </span>
      <span className={classNames(styles.text)}>
        <WholeWords text={text} />
      </span>
      <span className={classNames(styles.minutes)} data-figures aria-hidden="true">
        {durationMin > 0 || left !== null ? figures(minutes) : ''}
      </span>
    </button>
  )
}
