import agenda from '../../../assets/texts/agenda.json'
import { setDuration } from '../../../electron/core/run/slots-that-run.ts'
import { durationWords } from '../../../electron/core/agenda/duration-words.ts'
import {
  longestSlotMin,
  parseDuration,
  shortestSlotMin,
  typedDuration,
} from '../../../electron/core/agenda/parse-duration.ts'
import { clockTime } from '../../../electron/core/text/times.ts'
import type { Slot } from '../../../electron/core/agenda/tables.ts'
import { useFigures, useText } from '../../ui/language.tsx'
import { ParsedField, type Reading } from '../../ui/parsed-field.tsx'
import { usePlan } from './slot-plan-line.tsx'
import { useTablesNow } from '../console-context.tsx'
import { useChange } from '../use-change.ts'

/** How long the slot is, typed freely or stepped by minutes. */
export function DurationField({ slot }: { readonly slot: Slot }) {
  const say = useText(agenda)
  const figures = useFigures()
  const tables = useTablesNow()
  const change = useChange('agenda')
  const { startMinute } = usePlan(slot)

  function read(text: string): Reading {
    const parsed = parseDuration(text, startMinute)
    if (parsed.kind === 'refused') {
      return { kind: 'refused', words: say(`duration.${parsed.reason}`) }
    }
    const { durationMin } = parsed
    const { key, values } = durationWords(durationMin)
    const end = figures(clockTime(startMinute + durationMin))
    const words = `${say(key, values)} · ${say('duration.until', { time: end })}`
    return { kind: 'ok', value: durationMin, words }
  }

  return (
    <ParsedField
      label={say('duration')}
      hint={say('duration.hint')}
      value={slot.durationMin}
      written={typedDuration}
      read={read}
      onCommit={(durationMin, gesture) =>
        change(setDuration(tables(), slot.id, durationMin), { gesture })
      }
      min={shortestSlotMin}
      max={longestSlotMin}
    />
  )
}
