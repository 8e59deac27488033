import type { Id, MinuteOfDay } from '../base/ids.ts'
import type { Anchor, AgendaTables } from './tables.ts'
import { sortedRecords } from '../base/sorted-records.ts'

/** The anchor that holds a slot, or with null the close of the day; with two, the later one holds. */
export function anchorOf(
  tables: AgendaTables,
  dayId: Id<'day'>,
  slotId: Id<'slot'> | null,
): Anchor | null {
  return sortedRecords(tables.anchor)
    .filter((anchor) => anchor.dayId === dayId && anchor.slotId === slotId)
    .reduce<Anchor | null>((last, one) => (last && last.minute >= one.minute ? last : one), null)
}

/** The minute at which a slot, or with null the day, is held; null where nothing holds it. */
export function heldMinute(
  tables: AgendaTables,
  dayId: Id<'day'>,
  slotId: Id<'slot'> | null,
): MinuteOfDay | null {
  return anchorOf(tables, dayId, slotId)?.minute ?? null
}
