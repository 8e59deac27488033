import { slotsOfDay } from './plan-days.ts'
import type { Id } from '../base/ids.ts'
import type { AgendaTables } from './tables.ts'
import { indexOf, type DropPlace } from './move-slots.ts'

/**
 * Where slots of one day go if they are moved one place up or down; slots that stand apart come
 * together. Null at the edge of the day, or where they are not of that day.
 */
export function stepPlace(
  tables: AgendaTables,
  dayId: Id<'day'>,
  slotIds: ReadonlySet<Id<'slot'>>,
  step: 'up' | 'down',
): DropPlace | null {
  const slots = slotsOfDay(tables, dayId)
  const first = slots.findIndex(({ id }) => slotIds.has(id))
  const last = slots.findLastIndex(({ id }) => slotIds.has(id))
  if (first === -1) return null
  if (step === 'up') {
    const before = slots[first - 1]
    return before === undefined ? null : { dayId, beforeSlotId: before.id }
  }
  if (last === slots.length - 1) return null
  return { dayId, beforeSlotId: slots[last + 2]?.id ?? null }
}

/** A place beside a slot of its day. */
export function placeBeside(
  tables: AgendaTables,
  dayId: Id<'day'>,
  slotId: Id<'slot'>,
  side: 'before' | 'after',
): DropPlace {
  if (side === 'before') return { dayId, beforeSlotId: slotId }
  const slots = slotsOfDay(tables, dayId)
  return { dayId, beforeSlotId: slots[indexOf(slots, slotId) + 1]?.id ?? null }
}

/** The slot that is next at hand once these are gone from the day: the one after, else before. */
export function neighbourOf(
  tables: AgendaTables,
  dayId: Id<'day'>,
  slotIds: ReadonlySet<Id<'slot'>>,
): Id<'slot'> | null {
  const slots = slotsOfDay(tables, dayId)
  const last = slots.findLastIndex(({ id }) => slotIds.has(id))
  const stays = ({ id }: { readonly id: Id<'slot'> }) => !slotIds.has(id)
  return (slots.slice(last + 1).find(stays) ?? slots.slice(0, last).findLast(stays))?.id ?? null
}
