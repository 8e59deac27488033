import { assertNever } from '../assert-never.ts'
import type { Change } from './change.ts'
import { accept, refuse, type Decision } from './decision.ts'
import type { RunEdit } from '../run/run-edit.ts'
import type { Id, EpochMs } from '../base/ids.ts'
import type { BreakRun, SlotRun } from '../run/tables.ts'
import { currentBreak, currentRun, elapsedMs } from '../run/run-time.ts'
import { shiftedBreak, shiftedRun } from './shift-run.ts'
import type { WorkshopTables } from './tables.ts'

const minuteMs = 60_000
/** Runs that may still be reopened or undone move with the clock; those of earlier days stay. */
const sittingMs = 24 * 60 * minuteMs

/** Decides an edit of the run: starting a slot ends the one before. */
export function decideRun(tables: WorkshopTables, edit: RunEdit, now: EpochMs): Decision {
  if (edit.kind === 'run.start') return start(tables, edit, now)
  if (edit.kind === 'run.reopen') return reopen(tables, edit.runId, now)
  if (edit.kind === 'run.shift') return shift(tables, edit.byMs, now)
  if (edit.kind === 'run.break') return startBreak(tables, edit, now)
  if (edit.kind === 'run.break-over') return endBreak(tables, now)
  const run = currentRun(tables)
  if (run === undefined) return refuse('no-slot-runs')
  switch (edit.kind) {
    case 'run.pause':
      return run.pausedMs === null
        ? changed(run, { pausedMs: notBefore(run, now) })
        : refuse('already-paused')
    case 'run.resume':
      if (run.pausedMs === null) return refuse('not-paused')
      return accept([...endOfBreak(tables, now), change(run, resumed(run, now))])
    case 'run.extend':
      return extend(run, edit.byMs)
    case 'run.step':
      return beginStep(run, edit.key, now)
    case 'run.finish':
      return changed(run, finished(run, now))
    case 'run.uncount':
      return changed(run, uncounted(run, edit.byMs, now))
    default:
      return assertNever(edit)
  }
}

function start(
  tables: WorkshopTables,
  edit: Extract<RunEdit, { kind: 'run.start' }>,
  now: EpochMs,
): Decision {
  const slot = tables.slot.get(edit.slotId)
  if (slot === undefined) return refuse('not-found')
  if (tables.slot_run.has(edit.runId)) return refuse('exists')
  const run: SlotRun = {
    id: edit.runId,
    slotId: slot.id,
    startedMs: now,
    pausedMs: null,
    pausedTotalMs: 0,
    plannedMs: slot.durationMin * minuteMs,
    extendedMs: 0,
    endedMs: null,
    steps: [],
  }
  const started: Change = { table: 'slot_run', id: run.id, before: null, after: run }
  return accept([...endOfBreak(tables, now), ...endOfCurrent(tables, now), started])
}

/** A run holds so many begun steps at the most; who goes to and fro more often is not noted. */
const maxSteps = 200

function beginStep(run: SlotRun, key: string, now: EpochMs): Decision {
  if (run.steps.at(-1)?.key === key || run.steps.length >= maxSteps) return refuse('exists')
  return changed(run, { steps: [...run.steps, { key, atMs: elapsedMs(run, now) }] })
}

function startBreak(
  tables: WorkshopTables,
  { breakId, energiser, backAtMs, holds }: Extract<RunEdit, { kind: 'run.break' }>,
  now: EpochMs,
): Decision {
  if (tables.break_run.has(breakId) || currentBreak(tables) !== undefined) return refuse('exists')
  const run = currentRun(tables)
  const held = holds && run !== undefined && run.pausedMs === null ? run : null
  const started = breakChange(null, {
    ...{ id: breakId, startedMs: now, energiser, backAtMs, endedMs: null },
    holdsRunId: held?.id ?? null,
  })
  const paused = held === null ? [] : [change(held, { pausedMs: notBefore(held, now) })]
  return accept([...paused, started])
}

function endBreak(tables: WorkshopTables, now: EpochMs): Decision {
  const pause = currentBreak(tables)
  if (pause === undefined) return refuse('not-paused')
  const held = tables.slot_run.get(pause.holdsRunId ?? '')
  const goesOn = held !== undefined && held.endedMs === null && held.pausedMs !== null
  return accept([...endOfBreak(tables, now), ...(goesOn ? [change(held, resumed(held, now))] : [])])
}

/** Whatever begins in the room ends a break that the agenda does not know. */
function endOfBreak(tables: WorkshopTables, now: EpochMs): readonly Change[] {
  const pause = currentBreak(tables)
  if (pause === undefined) return []
  return [breakChange(pause, { ...pause, endedMs: Math.max(now, pause.startedMs) })]
}

const breakChange = (before: BreakRun | null, after: BreakRun): Change => ({
  table: 'break_run',
  id: after.id,
  before,
  after,
})

function reopen(tables: WorkshopTables, runId: Id<'slot_run'>, now: EpochMs): Decision {
  const run = tables.slot_run.get(runId)
  if (run === undefined) return refuse('not-found')
  if (run.endedMs === null) return refuse('exists')
  const reopened = { endedMs: null, pausedTotalMs: stoodStillMs(run, run.endedMs, now) }
  return accept([...endOfBreak(tables, now), ...endOfCurrent(tables, now), change(run, reopened)])
}

function shift(tables: WorkshopTables, byMs: number, now: EpochMs): Decision {
  const earliestMs = now - byMs - sittingMs
  let overtakenMs = Infinity
  const pause = currentBreak(tables)
  const newestFirst = [...tables.slot_run.values()].sort((a, b) => b.startedMs - a.startedMs)
  const moving = newestFirst.filter((run) => {
    const endedMs = run.endedMs ?? Infinity
    // What ran earlier stays earlier, also where the clock goes back by a year.
    const moves = endedMs >= earliestMs || endedMs > overtakenMs
    if (moves) overtakenMs = Math.min(overtakenMs, run.startedMs + byMs)
    return moves
  })
  return accept([
    ...moving.map((run) => change(run, shiftedRun(run, byMs))),
    ...(pause === undefined ? [] : [breakChange(pause, shiftedBreak(pause, byMs))]),
  ])
}

function endOfCurrent(tables: WorkshopTables, now: EpochMs): readonly Change[] {
  const running = currentRun(tables)
  return running === undefined ? [] : [change(running, finished(running, now))]
}

function extend(run: SlotRun, byMs: number): Decision {
  const extendedMs = run.extendedMs + byMs
  return run.plannedMs + extendedMs < 0 ? refuse('too-short') : changed(run, { extendedMs })
}

function resumed(run: SlotRun, now: EpochMs): Pick<SlotRun, 'pausedMs' | 'pausedTotalMs'> {
  const { pausedMs, pausedTotalMs } = run
  if (pausedMs === null) return { pausedMs, pausedTotalMs }
  return { pausedMs: null, pausedTotalMs: stoodStillMs(run, pausedMs, now) }
}

function finished(run: SlotRun, now: EpochMs): Partial<SlotRun> {
  const going = resumed(run, now)
  return { ...going, endedMs: notBefore({ ...run, ...going }, now) }
}

/** Never more than has been counted: a slot has not run for less than nothing. */
function uncounted(run: SlotRun, byMs: number, now: EpochMs): Partial<SlotRun> {
  const counted = Math.max(0, elapsedMs(run, now))
  return { pausedTotalMs: run.pausedTotalMs + Math.min(byMs, counted) }
}

/** All pauses of a run that stood still from `sinceMs` on; what it has run stays, as far as a clock lets it. */
function stoodStillMs(run: SlotRun, sinceMs: EpochMs, now: EpochMs): number {
  return Math.max(0, run.pausedTotalMs + now - sinceMs)
}

/** Now, on whatever clock; but a run has never run for less than nothing. */
function notBefore(run: SlotRun, now: EpochMs): EpochMs {
  return Math.max(now, run.startedMs + run.pausedTotalMs)
}

function changed(run: SlotRun, fields: Partial<SlotRun>): Decision {
  return accept([change(run, fields)])
}

function change(run: SlotRun, fields: Partial<SlotRun>): Change {
  return { table: 'slot_run', id: run.id, before: run, after: { ...run, ...fields } }
}
