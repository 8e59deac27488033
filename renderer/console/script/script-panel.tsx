import type { ReactNode } from 'react'
import consoleTexts from '../../../assets/texts/console.json'
import { lessonOf } from '../../../electron/core/stage/lesson-of.ts'
import { slotSteps, type SlotStep } from '../../../electron/core/stage/slot-steps.ts'
import type { StopChoice } from '../../../electron/core/stage/stops.ts'
import { textIn, type LocalText } from '../../../electron/core/text/language.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { Script, Slot } from '../../../electron/core/agenda/tables.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useLanguage, useText } from '../../ui/language.tsx'
import { OpenSlotBoard } from '../boards/open-slot-board.tsx'
import { useRunTables, useLessons, useRecord } from '../console-context.tsx'
import { useRun, type RunMoment } from '../run/use-run.ts'
import styles from './script-panel.module.css'

export type ScriptPanelProps = {
  readonly chosenId: Id | null
  /** The stop of the lesson that the room was sent to last. */
  readonly choice: StopChoice | null
}

/** What to say and do: the script of the chosen slot, else of the one that runs, else of the next. */
export function ScriptPanel({ chosenId, choice }: ScriptPanelProps) {
  const say = useText(consoleTexts)
  const language = useLanguage()
  const { run } = useRun()
  const lessons = useLessons()
  const tables = useRunTables()
  const { slot, of } = scriptSlot(useRecord('slot', chosenId ?? ''), run)
  if (slot === null) return <p className={classNames(styles.none)}>{say('next.none.done')}</p>
  return (
    <div className={classNames(styles.script)}>
      <p className={classNames(styles.of)}>{say(of)}</p>
      <h2 className={classNames(styles.title)}>{textIn(slot.title, language)}</h2>
      <OpenSlotBoard slot={slot} />
      {slot.script === null ? (
        <p className={classNames(styles.none)}>{say('script.none')}</p>
      ) : (
        <ScriptParts
          script={slot.script}
          steps={slotSteps(slot, run.current, lessonOf(slot, lessons, tables), choice)}
        />
      )}
    </div>
  )
}

type Of = 'script.of' | 'script.ofNext' | 'script.ofChosen'

function scriptSlot(
  chosen: Slot | undefined,
  { current, next }: RunMoment['run'],
): { readonly slot: Slot | null; readonly of: Of } {
  if (chosen !== undefined && chosen.id !== current?.slot.id) {
    return { slot: chosen, of: chosen.id === next?.id ? 'script.ofNext' : 'script.ofChosen' }
  }
  if (current !== null) return { slot: current.slot, of: 'script.of' }
  return { slot: next, of: 'script.ofNext' }
}

type ScriptPartsProps = { readonly script: Script; readonly steps: readonly SlotStep[] }

function ScriptParts({ script, steps }: ScriptPartsProps) {
  const say = useText(consoleTexts)
  const language = useLanguage()
  const { goal, materials, pitfalls } = script
  const texts = (list: readonly LocalText[]) =>
    list.map((text) => textIn(text, language)).join(language === 'zh' ? '、' : ' · ')
  return (
    <>
      <Part title={say('script.goal')}>
        <p>{textIn(goal, language)}</p>
      </Part>
      {steps.length > 0 && (
        <Part title={say('script.steps')}>
          <Steps steps={steps} />
        </Part>
      )}
      {materials.length > 0 && (
        <Part title={say('script.materials')}>
          <p className={classNames(styles.faint)}>{texts(materials)}</p>
        </Part>
      )}
      {pitfalls.length > 0 && (
        <div className={classNames(styles.pitfalls)}>
          <h3>{say('script.pitfalls')}</h3>
          {pitfalls.map((pitfall, at) => (
            <p key={at}>{textIn(pitfall, language)}</p>
          ))}
        </div>
      )}
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classNames(styles.part)}>
      <h3 className={classNames(styles.head)}>{title}</h3>
      {children}
    </section>
  )
}

/** The steps with their minutes; while the slot runs one of them is due. */
function Steps({ steps }: Pick<ScriptPartsProps, 'steps'>) {
  const say = useText(consoleTexts)
  const language = useLanguage()
  const figures = useFigures()
  return (
    <ol className={classNames(styles.steps)}>
      {steps.map(({ key, text, durationMin, state }, at) => (
        <li key={key} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
          <i aria-hidden="true">{figures(at + 1)}</i>
          <span>{textIn(text, language)}</span>
          {state === 'done' && <small>{say('step.done')}</small>}
          <span data-figures>{durationMin > 0 ? figures(durationMin) : ''}</span>
        </li>
      ))}
    </ol>
  )
}
