import agenda from '../../../assets/texts/agenda.json'
import { parseClock } from '../../../electron/core/agenda/parse-clock.ts'
import { clockTime } from '../../../electron/core/text/times.ts'
import type { MinuteOfDay } from '../../../electron/core/base/ids.ts'
import { useFigures, useText } from '../../ui/language.tsx'
import { ParsedField, type Reading } from '../../ui/parsed-field.tsx'

export type ClockFieldProps = {
  readonly label: string
  readonly value: MinuteOfDay
  readonly onCommit: (minute: MinuteOfDay, gesture: string) => void
}

const lastMinute = 1439

/** A time of day, typed freely or stepped by minutes. */
export function ClockField({ label, value, onCommit }: ClockFieldProps) {
  const say = useText(agenda)
  const figures = useFigures()

  function read(text: string): Reading {
    const parsed = parseClock(text)
    return parsed.kind === 'ok'
      ? { kind: 'ok', value: parsed.minute, words: figures(clockTime(parsed.minute)) }
      : { kind: 'refused', words: say(`clock.${parsed.reason}`) }
  }

  return (
    <ParsedField
      label={label}
      value={value}
      written={clockTime}
      read={read}
      onCommit={onCommit}
      min={0}
      max={Math.max(lastMinute, value)}
    />
  )
}
