import { useId } from 'react'
import { Input, TextField as AriaTextField } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { FieldFrame, type FieldWords } from './field-frame.tsx'
import styles from './field.module.css'
import { FullSign } from './full-sign.tsx'
import { useLetterLimit } from './use-letter-limit.ts'

export type TextFieldProps = FieldWords & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly required?: boolean
  readonly autoFocus?: boolean
  /** The most letters, as a reader counts them. */
  readonly maxLength?: number
  /** Offered while one types; anything else may be typed too. */
  readonly suggestions?: readonly string[]
  /** Its name stands in it while it is empty, not above it: one of several in a line. */
  readonly placed?: boolean
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  required,
  autoFocus,
  maxLength = Infinity,
  suggestions = [],
  placed = false,
  ...words
}: TextFieldProps) {
  const { box, ...limit } = useLetterLimit<HTMLInputElement>(value, maxLength, onChange)
  const listId = useId()
  return (
    <AriaTextField
      className={classNames(styles.field)}
      value={value}
      onChange={limit.change}
      isRequired={required ?? false}
      isInvalid={words.error !== undefined}
      autoFocus={autoFocus ?? false}
      validationBehavior="aria"
      {...(placed ? { 'aria-label': words.label } : {})}
    >
      <FieldFrame {...words} unseen={placed}>
        <Input
          ref={box}
          className={classNames(styles.box)}
          autoComplete="off"
          spellCheck={false}
          list={suggestions.length > 0 ? listId : undefined}
          placeholder={placed ? words.label : ''}
          // What stands there when the form opens is a proposal: typing takes its place.
          onFocus={(event) => (autoFocus === true ? event.currentTarget.select() : undefined)}
          onCompositionStart={limit.compositionStart}
          onCompositionEnd={(event) => limit.compositionEnd(event.currentTarget.value)}
        />
        {suggestions.length > 0 && (
          <datalist id={listId}>
            {suggestions.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        )}
      </FieldFrame>
      {limit.isFull && <FullSign max={maxLength} left={limit.left} />}
    </AriaTextField>
  )
}
