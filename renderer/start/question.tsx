import { Label, RadioButton, RadioField, RadioGroup, Text } from 'react-aria-components'
import { classNames } from '../ui/class-names.ts'
import styles from './question.module.css'

export type Answer<V extends string> = {
  readonly value: V
  readonly shown: string
  /** Smaller, below it. */
  readonly note?: string
  readonly lang?: string
}

export type QuestionProps<V extends string> = {
  readonly label: string
  readonly answers: readonly Answer<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
  /** What the answer comes to, below all of them; empty where it comes to nothing. */
  readonly outcome?: string
  /** Answers of one short word each. */
  readonly short?: boolean
  /** Many answers, each with its note in the same line. */
  readonly many?: boolean
}

/** One question with an answer already chosen: one press, or an arrow key, chooses another. */
export function Question<V extends string>(props: QuestionProps<V>) {
  const { label, answers, value, onChange, outcome, short = false, many = false } = props
  const choose = (key: string) => {
    const chosen = answers.find((answer) => answer.value === key)
    if (chosen !== undefined) onChange(chosen.value)
  }
  return (
    <RadioGroup
      value={value}
      onChange={choose}
      orientation="horizontal"
      className={classNames(styles.question)}
    >
      <Label className={classNames(styles.label)}>{label}</Label>
      <div className={classNames(styles.answers, short && styles.short, many && styles.many)}>
        {answers.map((answer) => (
          <RadioField key={answer.value} value={answer.value}>
            <RadioButton className={classNames(styles.answer)}>
              <strong lang={answer.lang}>{answer.shown}</strong>
              {answer.note !== undefined && <span data-figures>{answer.note}</span>}
            </RadioButton>
          </RadioField>
        ))}
      </div>
      {outcome !== undefined && (
        // Stands there from the first: only then is it known as a description.
        <Text slot="description" className={classNames(styles.outcome)} data-figures>
          {outcome}
        </Text>
      )}
    </RadioGroup>
  )
}
