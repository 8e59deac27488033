import { slotsOfDay } from './plan-days.ts'
import type { MinuteOfDay } from '../base/ids.ts'
import type { AgendaEdit, AgendaTables, Anchor, Slot } from './tables.ts'
import { anchorOf } from './anchors.ts'
import { indexOf, rankEdits, type DropPlace } from './move-slots.ts'
import { placeRanks } from '../base/ranks.ts'

/** Adds a slot at a place, in the module of the slot before it. `slot` brings id, title and the rest. */
export function addSlot(
  tables: AgendaTables,
  place: DropPlace,
  slot: Pick<Slot, 'id' | 'title'> & Partial<Slot>,
): readonly AgendaEdit[] {
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

/** Holds a slot, or with null the close of the day, at a minute; null lets it go. */
export function setAnchor(
  tables: AgendaTables,
  held: Pick<Anchor, 'id' | 'dayId' | 'slotId' | 'title'>,
  minute: MinuteOfDay | null,
): readonly AgendaEdit[] {
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
