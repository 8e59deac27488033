import type { AnyRecord } from '../base/table.ts'
import type { Change } from './change.ts'
import type { EpochMs } from '../base/ids.ts'
import type { BreakRun, SlotRun } from '../run/tables.ts'
import type { WorkshopTables } from './tables.ts'

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

/** The same of a break that the agenda does not know. */
export function shiftedBreak(pause: BreakRun, byMs: number): BreakRun {
  const moved = (atMs: EpochMs | null) => (atMs === null ? null : Math.max(0, atMs + byMs))
  return {
    ...pause,
    startedMs: Math.max(0, pause.startedMs + byMs),
    backAtMs: moved(pause.backAtMs),
    endedMs: moved(pause.endedMs),
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
    const byMs = ofTheRun(change) ? (shiftSince(tables, change) ?? common) : 0
    return byMs === 0 ? change : shiftedChange(change, byMs)
  })
}

const ofTheRun = (change: Change): change is Change & { table: 'slot_run' | 'break_run' } =>
  change.table === 'slot_run' || change.table === 'break_run'

/** Null where the run is not there to compare with. */
function shiftSince(tables: WorkshopTables, change: Change): number | null {
  const current = ofTheRun(change) ? tables[change.table].get(change.id) : undefined
  if (current === undefined || change.before === null) return null
  return current.startedMs - (change.before as SlotRun | BreakRun).startedMs
}

function shiftedChange(change: Change, byMs: number): Change {
  const moved = (record: AnyRecord | null) => {
    if (record === null) return null
    return change.table === 'slot_run'
      ? shiftedRun(record as SlotRun, byMs)
      : shiftedBreak(record as BreakRun, byMs)
  }
  return { ...change, before: moved(change.before), after: moved(change.after) }
}
