import { v7 as newId } from 'uuid'
import agenda from '../../../assets/texts/agenda.json'
import { setAnchor } from '../../../electron/core/agenda/agenda-edits.ts'
import { anchorOf } from '../../../electron/core/agenda/anchors.ts'
import type { Slot } from '../../../electron/core/agenda/tables.ts'
import { useText } from '../../ui/language.tsx'
import { useRunTables, useTablesNow } from '../console-context.tsx'
import { useChange } from '../use-change.ts'
import { HoldField } from './hold-field.tsx'
import { usePlan } from './slot-plan-line.tsx'

/** Whether the slot starts at a time that holds, whatever comes before it. */
export function SlotHold({ slot }: { readonly slot: Slot }) {
  const say = useText(agenda)
  const tables = useTablesNow()
  const change = useChange('agenda')
  const { id, dayId, title } = slot
  const { startMinute } = usePlan(slot)
  return (
    <HoldField
      anchor={anchorOf(useRunTables(), dayId, id)}
      plannedMinute={startMinute}
      words={say('slot.hold')}
      timeLabel={say('slot.holdAt')}
      onHold={(minute, gesture) =>
        change(setAnchor(tables(), { id: newId(), dayId, slotId: id, title }, minute), { gesture })
      }
    />
  )
}
