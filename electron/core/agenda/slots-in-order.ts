import { slotsOfDay } from '../workshop/agenda.ts'
import type { Slot } from '../workshop/records.ts'
import { sortedRecords, type WorkshopTables } from '../workshop/tables.ts'

/** All slots of the workshop, day after day. */
export function slotsInOrder(tables: WorkshopTables): readonly Slot[] {
  return sortedRecords(tables.day).flatMap((day) => slotsOfDay(tables, day.id))
}
