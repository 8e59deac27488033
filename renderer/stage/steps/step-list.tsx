import type { ReactNode } from 'react'
import type { StageStep } from '../../../electron/core/stage/stage-picture.ts'
import type { Words } from '../../../electron/core/stage/words-in.ts'
import { figuresIn } from '../../../electron/core/text/catalogue.ts'
import { classNames } from '../../ui/class-names.ts'
import { languageTags } from '../../ui/language-tags.ts'
import { InWords } from '../in-words.tsx'
import type { Say } from '../stage-words.ts'
import styles from './step-list.module.css'

type StepListProps = {
  readonly steps: readonly StageStep[]
  readonly say: Say
  /** The time of the step that is on. */
  readonly children: ReactNode
}

/**
 * Every step, and one line each for those that may have to be folded away: `fitSteps` chooses
 * which of them are seen.
 */
export function StepList({ steps, say, children }: StepListProps) {
  const on = steps.findIndex(({ state }) => state === 'now')
  const later = steps.length - on - 1
  return (
    <ol
      className={classNames(styles.steps)}
      lang={languageTags[steps[0]?.words[0]?.language ?? 'en']}
      data-fits="steps"
    >
      {on > 0 && <Fold of="done" words={say('steps.done', { count: on, from: 1, to: on })} />}
      {steps.map((step, index) =>
        step.state === 'now' ? (
          // It keeps its place in the page, so that a reader tells the change.
          <NowStep key="now" step={step} number={index + 1}>
            {children}
          </NowStep>
        ) : (
          <QuietStep key={index} step={step} number={index + 1} say={say} />
        ),
      )}
      {Array.from({ length: later }, (_, shown) => (
        <Fold
          key={`after ${shown}`}
          of="later"
          shown={shown}
          words={say('steps.follow', { count: later - shown })}
        />
      ))}
    </ol>
  )
}

type NumberedProps = { readonly step: StageStep; readonly number: number }

function NowStep({ step, number, children }: NumberedProps & { readonly children: ReactNode }) {
  return (
    <li className={classNames(styles.step, styles.now)} data-step="now" aria-current="step">
      <StepNumber words={step.words} number={number} />
      <div className={classNames(styles.words)} aria-live="polite">
        <InWords words={step.words} size="here" />
      </div>
      <div className={classNames(styles.time)}>{children}</div>
    </li>
  )
}

function QuietStep({ step, number, say }: NumberedProps & { readonly say: Say }) {
  const { words, durationMin, state } = step
  const [minutes] = durationMin > 0 ? say('duration.minutes', { count: durationMin }) : []
  return (
    <li className={classNames(styles.step)} data-step={state}>
      {state === 'done' ? <Tick /> : <StepNumber words={words} number={number} />}
      <InWords words={words.slice(0, 1)} size="here" />
      {state === 'later' && minutes && (
        <p className={classNames(styles.minutes)} lang={languageTags[minutes.language]}>
          {minutes.text}
        </p>
      )}
    </li>
  )
}

type FoldProps = {
  readonly of: 'done' | 'later'
  readonly words: Words
  /** How many of the steps to come stand above it. */
  readonly shown?: number
}

/** What stands for several steps where there is no room for each. */
function Fold({ of, words, shown }: FoldProps) {
  return (
    <li className={classNames(styles.step)} data-fold={of} data-shown={shown}>
      {of === 'done' ? <Tick /> : <span />}
      <InWords words={words.slice(0, 1)} size="here" />
    </li>
  )
}

function StepNumber({ words, number }: { readonly words: Words; readonly number: number }) {
  const language = words[0]?.language ?? 'en'
  return (
    <p className={classNames(styles.number)} lang={languageTags[language]}>
      {figuresIn(String(number), language)}
    </p>
  )
}

function Tick() {
  return (
    <svg className={classNames(styles.tick)} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 12.5l5 5L20 6.5" />
    </svg>
  )
}
