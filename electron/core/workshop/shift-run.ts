import type { Change } from './change.ts'
import type { EpochMs } from './ids.ts'
import type { SlotRun } from '../run/tables.ts'
import type { AnyRecord, WorkshopTables } from './tables.ts'

/**
 * The run with all its instants `byMs` later, as the wall clock that they were read from. A laptop
 * that takes itself to be in 1970 has no instants before that.
 */
export function shiftedRun(run: SlotRun, byMs: number): SlotRun {
  const moved = (atMs: EpochMs) => Math.max(0, atMs + byMs)
  return {
    ...run,
    startedMs: moved(run.startedMs),
    pausedMs: run.pausedMs === null ? null : moved(run.pausedMs),
    endedMs: run.endedMs === null ? null : moved(run.endedMs),
  }
}

/**
 * Changes of runs on the wall clock of now, whatever it was when they were made. Nothing but
 * `run.shift` moves the start of a run: how far it has moved tells how far the clock was set.
 */
export function followShifts(
  tables: WorkshopTables,
  changes: readonly Change[],
): readonly Change[] {
  const shifts = changes.flatMap((change) => shiftSince(tables, change) ?? [])
  const common = shifts[0] ?? 0
  return changes.map((change) => {
    const byMs = change.table === 'slot_run' ? (shiftSince(tables, change) ?? common) : 0
    return byMs === 0 ? change : shiftedChange(change, byMs)
  })
}

/** Null where the run is not there to compare with. */
function shiftSince(tables: WorkshopTables, { table, id, before }: Change): number | null {
  const current = table === 'slot_run' ? tables.slot_run.get(id) : undefined
  if (current === undefined || before === null) return null
  return current.startedMs - (before as SlotRun).startedMs
}

function shiftedChange(change: Change, byMs: number): Change {
  const moved = (record: AnyRecord | null) => record && shiftedRun(record as SlotRun, byMs)
  return { ...change, before: moved(change.before), after: moved(change.after) }
}
