import type { RunEdit } from './run-edit.ts'
import type { Id, Minutes } from '../base/ids.ts'
import { allottedMs, currentRun } from './run-time.ts'
import type { RunTables } from './tables.ts'
import { agendaPosition, lastRun } from './run-view.ts'

const minuteMs = 60_000

/** Space: starts the next slot, pauses the one that runs, or lets it go on. Null with no slot left. */
export function startOrPauseEdit(tables: RunTables, runId: Id<'slot_run'>): RunEdit | null {
  const run = currentRun(tables)
  if (run === undefined) return nextEdit(tables, runId)
  return { kind: run.pausedMs === null ? 'run.pause' : 'run.resume' }
}

/**
 * Starts the next slot that is not done; after the last one of a day ends the run: the next day begins
 * with a press of its own. Null with nothing to do.
 */
export function nextEdit(tables: RunTables, runId: Id<'slot_run'>): RunEdit | null {
  if (isLastOfDay(tables)) return { kind: 'run.finish' }
  const { next } = agendaPosition(tables)
  return next === null ? null : { kind: 'run.start', slotId: next.id, runId }
}

/** Whether a slot runs after which the day is done. */
export function isLastOfDay(tables: RunTables): boolean {
  const run = currentRun(tables)
  if (run === undefined) return false
  return agendaPosition(tables).next?.dayId !== tables.slot.get(run.slotId)?.dayId
}

/**
 * Goes back to the slot before, which goes on with what remained when it was left; one that has never
 * run starts anew. Null before the first slot.
 */
export function previousEdit(tables: RunTables, runId: Id<'slot_run'>): RunEdit | null {
  const { previous } = agendaPosition(tables)
  if (previous === null) return null
  const ended = lastRun(tables, previous.id)
  return ended === undefined
    ? { kind: 'run.start', slotId: previous.id, runId }
    : { kind: 'run.reopen', runId: ended.id }
}

/** Starts a slot anew, wherever it stands. Null where it runs already, or is not there. */
export function jumpEdit(
  tables: RunTables,
  slotId: Id<'slot'>,
  runId: Id<'slot_run'>,
): RunEdit | null {
  if (!tables.slot.has(slotId) || currentRun(tables)?.slotId === slotId) return null
  return { kind: 'run.start', slotId, runId }
}

/** Adds minutes to the slot that runs, or takes as many as it has. Null where nothing would change. */
export function extendEdit(tables: RunTables, byMin: Minutes): RunEdit | null {
  const run = currentRun(tables)
  if (run === undefined) return null
  const byMs = Math.max(byMin * minuteMs, -allottedMs(run))
  return byMs === 0 ? null : { kind: 'run.extend', byMs }
}
