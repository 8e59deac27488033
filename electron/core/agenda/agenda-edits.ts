import { slotsOfDay } from './plan-days.ts'
import type { Id, MinuteOfDay, Minutes } from '../base/ids.ts'
import type { Anchor, Slot } from './tables.ts'
import { allottedMs, currentRun } from '../run/run-time.ts'
import type { AgendaTables } from '../workshop/tables.ts'
import { anchorOf } from './anchors.ts'
import type { EditList } from '../workshop/edit.ts'
import { edited, indexOf, rankEdits, type DropPlace } from './move-slots.ts'
import { placeRanks } from '../base/ranks.ts'

/** Adds a slot at a place, in the module of the slot before it. `slot` brings id, title and the rest. */
export function addSlot(
  tables: AgendaTables,
  place: DropPlace,
  slot: Pick<Slot, 'id' | 'title'> & Partial<Slot>,
): EditList {
  const before = slotsOfDay(tables, place.dayId)
  const at = indexOf(before, place.beforeSlotId)
  const moduleId = before[at - 1]?.moduleId ?? null
  const added: Slot = { ...newSlot, moduleId, ...slot, dayId: place.dayId, rank: 'a0' }
  const ordered = before.toSpliced(at, 0, added)
  const ranks = placeRanks(ordered, new Set([added.id]))
  const others = ordered.filter(({ id }) => id !== added.id)
  return [
    { kind: 'slot.add', record: { ...added, rank: ranks.get(added.id) ?? added.rank } },
    ...rankEdits(others, ranks, place.dayId),
  ]
}

/** What can be done with slots that are to go: one that has run stays, as part of what happened. */
export type SlotRemoval =
  { readonly kind: 'ok'; readonly edits: EditList } | { readonly kind: 'has-run' | 'not-found' }

/** Removes slots with their anchors; all of them or none. */
export function removeSlots(tables: AgendaTables, slotIds: ReadonlySet<Id<'slot'>>): SlotRemoval {
  if ([...slotIds].some((id) => !tables.slot.has(id))) return { kind: 'not-found' }
  const ran = [...tables.slot_run.values()].some((run) => slotIds.has(run.slotId))
  if (ran) return { kind: 'has-run' }
  return { kind: 'ok', edits: [...slotIds].map((id) => ({ kind: 'slot.remove', id })) }
}

/** Gives a slot its length; the slot that runs now gets the same, counted from its start. */
export function setDuration(
  tables: AgendaTables,
  slotId: Id<'slot'>,
  durationMin: Minutes,
): EditList {
  const slot = tables.slot.get(slotId)
  if (slot === undefined) return []
  const run = currentRun(tables)
  const byMs = run?.slotId === slotId ? durationMin * 60_000 - allottedMs(run) : 0
  return [
    ...(slot.durationMin === durationMin ? [] : [edited(slotId, { durationMin })]),
    ...(byMs === 0 ? [] : [{ kind: 'run.extend' as const, byMs }]),
  ]
}

/** Holds a slot, or with null the close of the day, at a minute; null lets it go. */
export function setAnchor(
  tables: AgendaTables,
  held: Pick<Anchor, 'id' | 'dayId' | 'slotId' | 'title'>,
  minute: MinuteOfDay | null,
): EditList {
  const anchor = anchorOf(tables, held.dayId, held.slotId)
  if (minute === null) return anchor === null ? [] : [{ kind: 'anchor.remove', id: anchor.id }]
  if (anchor === null) return [{ kind: 'anchor.add', record: { ...held, minute } }]
  return anchor.minute === minute
    ? []
    : [{ kind: 'anchor.edit', id: anchor.id, fields: { minute } }]
}

const newSlot = {
  kind: 'theory',
  method: null,
  durationMin: 15,
  leastMin: null,
  optional: false,
  packKey: null,
  boardKey: null,
  script: null,
  autoAdvance: false,
} as const satisfies Partial<Slot>
