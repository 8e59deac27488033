import { v7 as newId } from 'uuid'
import agenda from '../../../assets/texts/agenda.json'
import { addDay, removeDay } from '../../../electron/core/agenda/day-edits.ts'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import { useText } from '../../ui/language.tsx'
import { useSend } from './use-send.ts'
import { useTellUndoable } from './use-tell-undoable.ts'

/** What can be done to days. */
export function useDayActs(show: (dayId: Id) => void) {
  const say = useText(agenda)
  const { tables, send } = useSend()
  const tellUndoable = useTellUndoable()
  return {
    add() {
      const dayId = newId()
      send(addDay(tables(), { dayId, anchorId: newId() }))
      show(dayId)
    },
    remove(dayId: Id, number: number) {
      const removal = removeDay(tables(), dayId)
      if (removal.kind !== 'ok') return
      const gesture = send(removal.edits)
      if (gesture !== null) tellUndoable(say('day.removed', { number }), gesture)
    },
  }
}
