import type { RunEdit } from './run-edit.ts'
import type { Id } from '../base/ids.ts'
import { currentRun } from './run-time.ts'
import type { RunTables } from './tables.ts'
import { agendaPosition } from './run-view.ts'

/**
 * Starts the next slot of the same day where the one whose time is over asks for that. Null where a
 * person is to decide: nobody wants tomorrow's first slot to start in the evening.
 */
export function autoAdvanceEdit(tables: RunTables, runId: Id<'slot_run'>): RunEdit | null {
  const slot = tables.slot.get(currentRun(tables)?.slotId ?? '')
  const { next } = agendaPosition(tables)
  if (!slot?.autoAdvance || next?.dayId !== slot.dayId) return null
  return { kind: 'run.start', slotId: next.id, runId }
}
