import { slotsInOrder } from '../agenda/slots-in-order.ts'
import type { Id } from '../base/ids.ts'
import { currentRun } from './run-time.ts'
import type { RunTables } from './tables.ts'
import { lastRun } from './run-view.ts'

/** The slots that run or have run, and those that the class has passed: what is planned for them is past. */
export function taughtSlots(tables: RunTables): ReadonlySet<Id<'slot'>> {
  const slots = slotsInOrder(tables)
  const ran = new Set([...tables.slot_run.values()].map(({ slotId }) => slotId))
  const at = slots.findIndex(({ id }) => id === (currentRun(tables) ?? lastRun(tables))?.slotId)
  const taught = slots.filter(({ id }, index) => index <= at || ran.has(id))
  return new Set(taught.map(({ id }) => id))
}
