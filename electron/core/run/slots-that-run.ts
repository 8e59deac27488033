import { edited } from '../agenda/move-slots.ts'
import type { AgendaEdit } from '../agenda/tables.ts'
import type { Id, Minutes } from '../base/ids.ts'
import type { RunEdit } from './run-edit.ts'
import { allottedMs, currentRun } from './run-time.ts'
import type { RunTables } from './tables.ts'

/** What can be done with slots that are to go: one that has run stays, as part of what happened. */
export type SlotRemoval =
  | { readonly kind: 'ok'; readonly edits: readonly AgendaEdit[] }
  | { readonly kind: 'has-run' | 'not-found' }

/** Removes slots with their anchors; all of them or none. */
export function removeSlots(tables: RunTables, slotIds: ReadonlySet<Id<'slot'>>): SlotRemoval {
  if ([...slotIds].some((id) => !tables.slot.has(id))) return { kind: 'not-found' }
  const ran = [...tables.slot_run.values()].some((run) => slotIds.has(run.slotId))
  if (ran) return { kind: 'has-run' }
  return { kind: 'ok', edits: [...slotIds].map((id) => ({ kind: 'slot.remove', id })) }
}

/** Gives a slot its length; the slot that runs now gets the same, counted from its start. */
export function setDuration(
  tables: RunTables,
  slotId: Id<'slot'>,
  durationMin: Minutes,
): readonly (AgendaEdit | RunEdit)[] {
  const slot = tables.slot.get(slotId)
  if (slot === undefined) return []
  const run = currentRun(tables)
  const byMs = run?.slotId === slotId ? durationMin * 60_000 - allottedMs(run) : 0
  return [
    ...(slot.durationMin === durationMin ? [] : [edited(slotId, { durationMin })]),
    ...(byMs === 0 ? [] : [{ kind: 'run.extend' as const, byMs }]),
  ]
}
