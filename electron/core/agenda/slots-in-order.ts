import { slotsOfDay } from './plan-days.ts'
import type { Slot, AgendaTables } from './tables.ts'
import { sortedRecords } from '../base/sorted-records.ts'

/** All slots of the workshop, day after day. */
export function slotsInOrder(tables: AgendaTables): readonly Slot[] {
  return sortedRecords(tables.day).flatMap((day) => slotsOfDay(tables, day.id))
}
