import agendaTexts from '../../../assets/texts/agenda.json'
import texts from '../../../assets/texts/console.json'
import type {
  SlotDifference,
  StepDifference,
} from '../../../electron/core/course/audience-in-workshop.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import styles from './audience-dialog.module.css'

/** A slot that an audience changes: its minutes before and after, and those of its steps. */
export function ChangedSlot({ slot }: { readonly slot: SlotDifference }) {
  const language = useLanguage()
  const { before, after, steps } = slot
  return (
    <li className={classNames(styles.slot)}>
      <p className={classNames(styles.line)}>
        <strong>{textIn(before.title, language)}</strong>
        <Minutes from={before.durationMin} to={after.durationMin} />
      </p>
      <ul className={classNames(styles.steps)}>
        {steps.map((step) => (
          <ChangedStep key={step.before.key} step={step} />
        ))}
      </ul>
    </li>
  )
}

function ChangedStep({ step: { before, after } }: { readonly step: StepDifference }) {
  const say = useText(texts)
  const language = useLanguage()
  return (
    <li className={classNames(styles.line)}>
      <span>
        {textIn(before.text, language)}
        {before.optional !== after.optional && (
          <em>{say(after.optional ? 'audience.optional' : 'audience.needed')}</em>
        )}
      </span>
      <Minutes from={before.durationMin} to={after.durationMin} />
    </li>
  )
}

type MinutesProps = { readonly from: number; readonly to: number }

function Minutes({ from, to }: MinutesProps) {
  const say = useText(texts)
  const sayAgenda = useText(agendaTexts)
  return (
    <span className={classNames(styles.minutes)} data-figures data-same={from === to || undefined}>
      {from === to
        ? sayAgenda('duration.minutes', { count: to })
        : say('audience.minutes', { from, to })}
    </span>
  )
}
