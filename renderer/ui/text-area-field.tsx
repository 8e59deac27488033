import { TextArea, TextField as AriaTextField } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { FieldFrame, type FieldWords } from './field-frame.tsx'
import fieldStyles from './field.module.css'
import styles from './text-area-field.module.css'

export type TextAreaFieldProps = FieldWords & {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly autoFocus?: boolean
}

/** Many lines of text; it fills the height that it is given. */
export function TextAreaField({ value, onChange, autoFocus, ...words }: TextAreaFieldProps) {
  return (
    <AriaTextField
      className={classNames(fieldStyles.field, styles.field)}
      value={value}
      onChange={onChange}
      isInvalid={words.error !== undefined}
      autoFocus={autoFocus ?? false}
      validationBehavior="aria"
    >
      <FieldFrame {...words}>
        <TextArea
          className={classNames(fieldStyles.box, styles.area)}
          autoComplete="off"
          spellCheck={false}
        />
      </FieldFrame>
    </AriaTextField>
  )
}
