import { v7 as newId } from 'uuid'
import agenda from '../../../assets/texts/agenda.json'
import { addDay, removeDay } from '../../../electron/core/agenda/day-edits.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { useText } from '../../ui/language.tsx'
import { useTablesNow } from '../console-context.tsx'
import { useChange } from '../use-change.ts'

/** What can be done to days. */
export function useDayActs(show: (dayId: Id) => void) {
  const say = useText(agenda)
  const tables = useTablesNow()
  const change = useChange('agenda')
  return {
    add() {
      const dayId = newId()
      change(addDay(tables(), { dayId, anchorId: newId() }))
      show(dayId)
    },
    remove(dayId: Id, number: number) {
      const removal = removeDay(tables(), dayId)
      if (removal.kind !== 'ok') return
      change(removal.edits, { told: { title: say('day.removed', { number }) } })
    },
  }
}
