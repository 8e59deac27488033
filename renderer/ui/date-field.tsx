import { parseDate } from '@internationalized/date'
import { DateField as AriaDateField, DateInput, DateSegment } from 'react-aria-components'
import { classNames } from './class-names.ts'
import { FieldFrame, type FieldWords } from './field-frame.tsx'
import styles from './field.module.css'

export type DateFieldProps = FieldWords & {
  /** `YYYY-MM-DD`; null while it is not complete. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  readonly required?: boolean
}

/** A calendar date, typed part by part or stepped with the arrow keys. */
export function DateField({ value, onChange, required, ...words }: DateFieldProps) {
  return (
    <AriaDateField
      className={classNames(styles.field)}
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date === null ? null : date.toString())}
      granularity="day"
      shouldForceLeadingZeros
      isRequired={required ?? false}
      isInvalid={words.error !== undefined}
      validationBehavior="aria"
    >
      <FieldFrame {...words}>
        <DateInput className={classNames(styles.box)}>
          {(segment) => <DateSegment segment={segment} className={classNames(styles.part)} />}
        </DateInput>
      </FieldFrame>
    </AriaDateField>
  )
}
