import { slotsOfDay } from './plan-days.ts'
import type { Id } from '../base/ids.ts'
import type { AgendaEdit, AgendaTables, Slot } from './tables.ts'
import { placeRanks } from '../base/ranks.ts'
import { slotsInOrder } from './slots-in-order.ts'

/** Where slots are dropped: before a slot of the day, or with null at its end. */
export type DropPlace = { readonly dayId: Id<'day'>; readonly beforeSlotId: Id<'slot'> | null }

/**
 * Moves slots, in the order that they have in the agenda, to a place in a day; their anchors go along.
 * No edits where nothing would change.
 */
export function moveSlots(
  tables: AgendaTables,
  slotIds: ReadonlySet<Id<'slot'>>,
  place: DropPlace,
): readonly AgendaEdit[] {
  if (!tables.day.has(place.dayId)) return []
  const moving = slotsInOrder(tables).filter(({ id }) => slotIds.has(id))
  if (moving.length === 0) return []
  const before = slotsOfDay(tables, place.dayId)
  const staying = before.filter(({ id }) => !slotIds.has(id))
  const at = placeAmong(staying, before, place.beforeSlotId)
  const ordered = staying.toSpliced(at, 0, ...moving)
  const same = ordered.every((slot, index) => slot.id === before[index]?.id)
  if (same && ordered.length === before.length) return []
  const ranks = placeRanks(ordered, slotIds)
  return [...rankEdits(ordered, ranks, place.dayId), ...anchorMoves(tables, moving, place.dayId)]
}

/** The place between the slots that stay: a drop before a moving slot is before the next that stays. */
function placeAmong(
  staying: readonly Slot[],
  before: readonly Slot[],
  beforeSlotId: Id<'slot'> | null,
) {
  const next = before.slice(indexOf(before, beforeSlotId)).find((slot) => staying.includes(slot))
  return indexOf(staying, next?.id ?? null)
}

/** Where a slot stands; null is the end. */
export function indexOf(slots: readonly Slot[], id: Id<'slot'> | null): number {
  const at = slots.findIndex((slot) => slot.id === id)
  return at === -1 ? slots.length : at
}

/** The edits that put slots of a day to new ranks. */
export function rankEdits(
  slots: readonly Slot[],
  ranks: ReadonlyMap<Id<'slot'>, string>,
  dayId: Id<'day'>,
): readonly AgendaEdit[] {
  return slots.flatMap((slot) => {
    const rank = ranks.get(slot.id)
    const toDay = slot.dayId === dayId ? {} : { dayId }
    const toRank = rank === undefined ? {} : { rank }
    const fields = { ...toDay, ...toRank }
    return Object.keys(fields).length === 0 ? [] : [edited(slot.id, fields)]
  })
}

function anchorMoves(
  tables: AgendaTables,
  moving: readonly Slot[],
  dayId: Id<'day'>,
): readonly AgendaEdit[] {
  const movedIds = new Set(moving.map(({ id }) => id))
  return [...tables.anchor.values()]
    .filter((anchor) => anchor.slotId !== null && movedIds.has(anchor.slotId))
    .filter((anchor) => anchor.dayId !== dayId)
    .map((anchor) => ({ kind: 'anchor.edit', id: anchor.id, fields: { dayId } }))
}

/** An edit of some fields of a slot. */
export const edited = (id: Id<'slot'>, fields: Partial<Omit<Slot, 'id'>>): AgendaEdit => ({
  kind: 'slot.edit',
  id,
  fields,
})
