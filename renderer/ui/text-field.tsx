import { Input, TextField as AriaTextField } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { FieldFrame, type FieldWords } from './field-frame.tsx'
import styles from './field.module.css'

export type TextFieldProps = FieldWords & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly required?: boolean
  readonly autoFocus?: boolean
  readonly maxLength?: number
}

/** One line of text. */
export function TextField({
  value,
  onChange,
  required,
  autoFocus,
  maxLength,
  ...words
}: TextFieldProps) {
  return (
    <AriaTextField
      className={classNames(styles.field)}
      value={value}
      onChange={onChange}
      isRequired={required ?? false}
      isInvalid={words.error !== undefined}
      autoFocus={autoFocus ?? false}
      validationBehavior="aria"
      {...(maxLength === undefined ? {} : { maxLength })}
    >
      <FieldFrame {...words}>
        <Input className={classNames(styles.box)} autoComplete="off" spellCheck={false} />
      </FieldFrame>
    </AriaTextField>
  )
}
