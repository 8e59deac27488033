import { removeSlots } from '../../../electron/core/run/slots-that-run.ts'
import { v7 as newId } from 'uuid'
import agenda from '../../../assets/texts/agenda.json'
import { addSlot } from '../../../electron/core/agenda/agenda-edits.ts'
import { moveSlots, type DropPlace } from '../../../electron/core/agenda/move-slots.ts'
import { neighbourOf, placeBeside, stepPlace } from '../../../electron/core/agenda/step-slots.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { sortedRecords } from '../../../electron/core/base/sorted-records.ts'
import { useText } from '../../ui/language.tsx'
import { tell } from '../../ui/toast-queue.ts'
import { useTablesNow, useWorkshopRecord } from '../console-context.tsx'
import { useChange } from '../use-change.ts'
import { askForDetails, focusRow } from './agenda-view.ts'

export type SlotIds = ReadonlySet<Id>
export type SlotActs = ReturnType<typeof useSlotActs>

/** What can be done to slots of a day; each is one step of undo and leaves the focus where the work is. */
export function useSlotActs(onSelect: (slotId: Id | null) => void = () => undefined) {
  const say = useText(agenda)
  const tables = useTablesNow()
  const change = useChange('agenda')
  const language = useWorkshopRecord()?.language ?? 'en'

  /** The day goes on without these slots: what stands next to them is at hand. */
  function leave(dayId: Id, slotIds: SlotIds) {
    const neighbour = neighbourOf(tables(), dayId, slotIds)
    onSelect(neighbour)
    focusRow(neighbour)
  }

  return {
    edit(slotId: Id) {
      onSelect(slotId)
      askForDetails({ kind: 'slot', slotId })
    },
    /** Adds a slot after one of the day, or with null at its end, and asks for its title. */
    add(dayId: Id, afterSlotId: Id | null) {
      const slotId = newId()
      const place: DropPlace =
        afterSlotId === null
          ? { dayId, beforeSlotId: null }
          : placeBeside(tables(), dayId, afterSlotId, 'after')
      const title = { [language]: agenda['slot.new'][language] }
      change(addSlot(tables(), place, { id: slotId, title }))
      onSelect(slotId)
      askForDetails({ kind: 'slot', slotId })
    },
    moveTo: (slotIds: SlotIds, place: DropPlace) =>
      void change(moveSlots(tables(), slotIds, place)),
    step(dayId: Id, slotIds: SlotIds, step: 'up' | 'down') {
      const place = stepPlace(tables(), dayId, slotIds, step)
      if (place !== null) change(moveSlots(tables(), slotIds, place))
    },
    moveToDay(fromDayId: Id, slotIds: SlotIds, dayId: Id) {
      if (fromDayId === dayId) return
      const number = sortedRecords(tables().day).findIndex(({ id }) => id === dayId) + 1
      leave(fromDayId, slotIds)
      const count = slotIds.size
      const title =
        count === 1 ? say('slot.moved', { number }) : say('slots.moved', { count, number })
      change(moveSlots(tables(), slotIds, { dayId, beforeSlotId: null }), { told: { title } })
    },
    remove(dayId: Id, slotIds: SlotIds) {
      const removal = removeSlots(tables(), slotIds)
      if (removal.kind === 'has-run') tell({ kind: 'calm', title: say('slot.hasRun') })
      if (removal.kind !== 'ok') return
      leave(dayId, slotIds)
      const count = slotIds.size
      const title = count === 1 ? say('slot.removed') : say('slots.removed', { count })
      change(removal.edits, { told: { title } })
    },
  }
}
