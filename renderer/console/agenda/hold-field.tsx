import type { Anchor } from '../../../electron/core/agenda/tables.ts'
import type { MinuteOfDay } from '../../../electron/core/base/ids.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { classNames } from '../../ui/class-names.ts'
import { ClockField } from './clock-field.tsx'
import styles from './editor.module.css'

export type HoldFieldProps = {
  readonly anchor: Anchor | null
  /** The time that is taken first when it is to hold. */
  readonly plannedMinute: MinuteOfDay
  readonly words: string
  readonly timeLabel: string
  readonly onHold: (minute: MinuteOfDay | null, gesture?: string) => void
}

/** Whether a time holds, and which. */
export function HoldField({ anchor, plannedMinute, words, timeLabel, onHold }: HoldFieldProps) {
  return (
    <div className={classNames(styles.hold)}>
      <Checkbox checked={anchor !== null} onChange={(held) => onHold(held ? plannedMinute : null)}>
        {words}
      </Checkbox>
      {anchor !== null && <ClockField label={timeLabel} value={anchor.minute} onCommit={onHold} />}
    </div>
  )
}
