import { agendaBalance } from '../workshop/agenda-balance.ts'
import type { RunTables } from '../run/tables.ts'
import type { PackSlot } from './course-pack.ts'
import { applyChanges } from '../workshop/change.ts'
import { decide } from '../workshop/decide.ts'
import type { EditList } from '../workshop/edit.ts'
import type { Id, MinuteOfDay, Minutes } from '../base/ids.ts'
import type { WorkshopTables } from '../workshop/tables.ts'
import { addSlot } from '../agenda/agenda-edits.ts'
import { agendaOfDay } from '../agenda/agenda-of-day.ts'
import { edited, type DropPlace } from '../agenda/move-slots.ts'
import type { Slot } from '../agenda/tables.ts'

/** Why a slot keeps its place: it is part of what happened, or no practice. */
export type KeepsPlace = 'has-run' | 'not-practice'

/** Adds a block of the course at a place, in its module where the agenda has that. */
export const addBlock = (
  tables: RunTables,
  place: DropPlace,
  { block, id }: { readonly block: PackSlot; readonly id: Id<'slot'> },
): EditList => addSlot(tables, place, { ...fieldsOf(tables, block), id })

/** Puts a block where a practice was: same place, same fixed time. No edits where that keeps its place. */
export function replaceByBlock(tables: RunTables, slotId: Id<'slot'>, block: PackSlot): EditList {
  const slot = tables.slot.get(slotId)
  if (slot === undefined || keepsPlace(tables, slot) !== null) return []
  return [edited(slotId, fieldsOf(tables, block))]
}

/** Null where a block can take the place of the slot. */
export function keepsPlace(tables: RunTables, slot: Slot): KeepsPlace | null {
  if (slot.kind !== 'practice') return 'not-practice'
  const ran = [...tables.slot_run.values()].some((run) => run.slotId === slot.id)
  return ran ? 'has-run' : null
}

/** Whether some slot of the agenda teaches the block already. */
export const isInAgenda = (tables: RunTables, { key }: PackSlot): boolean =>
  [...tables.slot.values()].some(({ packKey }) => packKey === key)

/** Everything of a slot that its course says; where it stands is the agenda's. */
function fieldsOf({ module: modules }: RunTables, { key, module, ...block }: PackSlot) {
  const own = [...modules.values()].find(({ number }) => number === module)
  return { ...block, packKey: key, ...(own === undefined ? {} : { moduleId: own.id }) }
}

type BeforeAfter<T> = { readonly before: T; readonly after: T }

/** What edits would make of a day and of the totals of the agenda. */
export type AgendaEffect = {
  readonly endMinute: BeforeAfter<MinuteOfDay>
  readonly theoryMin: BeforeAfter<Minutes>
  readonly practiceMin: BeforeAfter<Minutes>
}

/** What these edits would come to, without making them; null where they cannot be made. */
export function effectOf(
  tables: WorkshopTables,
  dayId: Id<'day'>,
  edits: EditList,
): AgendaEffect | null {
  const asked = { scope: 'agenda', edits } as const
  const decision = decide(tables, asked, { now: 0, changesOf: () => [] })
  if (decision.kind === 'refused') return null
  const after = applyChanges(tables, decision.changes)
  const days = [agendaOfDay(tables, dayId), agendaOfDay(after, dayId)]
  const [was, is] = [agendaBalance(tables), agendaBalance(after)]
  return {
    endMinute: { before: days[0]?.endMinute ?? 0, after: days[1]?.endMinute ?? 0 },
    theoryMin: { before: was.theoryMin, after: is.theoryMin },
    practiceMin: { before: was.practiceMin, after: is.practiceMin },
  }
}
