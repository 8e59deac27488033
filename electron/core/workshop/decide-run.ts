import { assertNever } from '../assert-never.ts'
import type { Change } from './change.ts'
import { accept, refuse, type Decision } from './decision.ts'
import type { RunEdit } from './edit.ts'
import type { Instant } from './ids.ts'
import type { SlotRun } from './records.ts'
import { currentRun } from './run.ts'
import type { WorkshopTables } from './tables.ts'

const minuteMs = 60_000

/** Decides an edit of the run: starting a slot ends the one before. */
export function decideRun(tables: WorkshopTables, edit: RunEdit, now: Instant): Decision {
  if (edit.kind === 'run.start') return start(tables, edit, now)
  const run = currentRun(tables)
  if (run === undefined) return refuse('no-slot-runs')
  switch (edit.kind) {
    case 'run.pause':
      return run.pausedMs === null ? changed(run, { pausedMs: now }) : refuse('already-paused')
    case 'run.resume':
      return run.pausedMs === null ? refuse('not-paused') : changed(run, resumed(run, now))
    case 'run.extend':
      return extend(run, edit.byMs)
    case 'run.finish':
      return changed(run, finished(run, now))
    default:
      return assertNever(edit)
  }
}

function start(
  tables: WorkshopTables,
  edit: Extract<RunEdit, { kind: 'run.start' }>,
  now: Instant,
): Decision {
  const slot = tables.slot.get(edit.slotId)
  if (slot === undefined) return refuse('not-found')
  if (tables.slot_run.has(edit.runId)) return refuse('exists')
  const running = currentRun(tables)
  const ended = running === undefined ? [] : [change(running, finished(running, now))]
  const run: SlotRun = {
    id: edit.runId,
    slotId: slot.id,
    startedMs: now,
    pausedMs: null,
    pausedTotalMs: 0,
    plannedMs: slot.durationMin * minuteMs,
    extendedMs: 0,
    endedMs: null,
  }
  return accept([...ended, { table: 'slot_run', id: run.id, before: null, after: run }])
}

function extend(run: SlotRun, byMs: number): Decision {
  const extendedMs = run.extendedMs + byMs
  return run.plannedMs + extendedMs < 0 ? refuse('too-short') : changed(run, { extendedMs })
}

function resumed(run: SlotRun, now: Instant): Partial<SlotRun> {
  return { pausedMs: null, pausedTotalMs: run.pausedTotalMs + pauseSoFarMs(run, now) }
}

function finished(run: SlotRun, now: Instant): Partial<SlotRun> {
  return { ...resumed(run, now), endedMs: Math.max(now, run.startedMs) }
}

/** A wall clock set back must not make a pause negative. */
function pauseSoFarMs(run: SlotRun, now: Instant): number {
  return run.pausedMs === null ? 0 : Math.max(0, now - run.pausedMs)
}

function changed(run: SlotRun, fields: Partial<SlotRun>): Decision {
  return accept([change(run, fields)])
}

function change(run: SlotRun, fields: Partial<SlotRun>): Change {
  return { table: 'slot_run', id: run.id, before: run, after: { ...run, ...fields } }
}
