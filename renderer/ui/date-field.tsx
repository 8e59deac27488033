import { parseDate } from '@internationalized/date'
import { Button, DateInput, DatePicker, DateSegment, Group } from 'react-aria-components'
import common from '../../assets/texts/common.json'
import { takeAllDigits } from './ascii-digits.ts'
import { CalendarPopover } from './calendar-popover.tsx'
import { classNames } from './class-names.ts'
import styles from './date-field.module.css'
import { FieldFrame, type FieldWords } from './field-frame.tsx'
import fieldStyles from './field.module.css'
import { Icon } from './icon.tsx'
import { useText } from './language.tsx'

export type DateFieldProps = FieldWords & {
  /** `YYYY-MM-DD`; null while it is not complete. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  /** Told too where the date was chosen in the calendar: then it is whole at once. */
  readonly onPick?: (value: string) => void
  readonly required?: boolean
}

/**
 * A calendar date, typed part by part in digits of any layout, stepped with the arrow keys, or chosen in
 * a calendar that opens beside it, with Alt+Down too.
 */
export function DateField({ value, onChange, onPick, required, ...words }: DateFieldProps) {
  const say = useText(common)
  return (
    <DatePicker
      className={classNames(fieldStyles.field)}
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date === null ? null : date.toString())}
      granularity="day"
      shouldForceLeadingZeros
      isRequired={required ?? false}
      isInvalid={words.error !== undefined}
      validationBehavior="aria"
    >
      <FieldFrame {...words}>
        <Group className={classNames(fieldStyles.box, styles.box)}>
          <DateInput className={classNames(styles.parts)} ref={takeAllDigits}>
            {(segment) => (
              <DateSegment segment={segment} className={classNames(fieldStyles.part)} />
            )}
          </DateInput>
          <Button className={classNames(fieldStyles.step)} aria-label={say('calendar.open')}>
            <Icon name="calendar" />
          </Button>
        </Group>
      </FieldFrame>
      <CalendarPopover onPick={(date) => onPick?.(date)} />
    </DatePicker>
  )
}
