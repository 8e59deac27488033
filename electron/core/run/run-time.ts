import { sortedRecords } from '../base/sorted-records.ts'
import type { EpochMs } from '../base/ids.ts'
import type { BreakRun, RunTables, SlotRun } from './tables.ts'

/** How far a slot has got; `overtime` once nothing remains. */
export type RunPhase = 'normal' | 'warning' | 'danger' | 'overtime'

const warningShare = 0.2
const dangerShare = 0.05
const warningFloorMs = 120_000
const dangerFloorMs = 30_000

/** The run that has not ended; at most one exists. */
export function currentRun(tables: RunTables): SlotRun | undefined {
  return sortedRecords(tables.slot_run).find((run) => run.endedMs === null)
}

/** The break that runs and that the agenda does not know. */
export function currentBreak(tables: Pick<RunTables, 'break_run'>): BreakRun | undefined {
  return sortedRecords(tables.break_run).find((pause) => pause.endedMs === null)
}

/** Whether a slot runs that is not paused. */
export function isRunning(tables: RunTables): boolean {
  const run = currentRun(tables)
  return run !== undefined && run.pausedMs === null
}

/** Milliseconds that the slot has run, pauses left out; never less than none, whatever the clock says. */
export function elapsedMs(run: SlotRun, now: EpochMs): number {
  const until = run.endedMs ?? run.pausedMs ?? now
  return Math.max(0, until - run.startedMs - run.pausedTotalMs)
}

/** The latest instant that any run holds; 0 where nothing has run. */
export function latestInstant(tables: Pick<RunTables, 'slot_run'>): EpochMs {
  const instants = [...tables.slot_run.values()].flatMap((run) => [
    run.startedMs,
    run.pausedMs ?? 0,
    run.endedMs ?? 0,
  ])
  return Math.max(0, ...instants)
}

/** Milliseconds the slot is given: planned and extended. */
export function allottedMs(run: SlotRun): number {
  return run.plannedMs + run.extendedMs
}

/** Milliseconds that remain; negative in overtime. */
export function remainingMs(run: SlotRun, now: EpochMs): number {
  return allottedMs(run) - elapsedMs(run, now)
}

/** Warning from 20 % left (2 min at least), danger from 5 % (30 s at least), then overtime. */
export function runPhase(run: SlotRun, now: EpochMs): RunPhase {
  return phaseOf(remainingMs(run, now), allottedMs(run))
}

/** The phase of a time of which so much remains. */
export function phaseOf(remaining: number, allotted: number): RunPhase {
  return startsOf(allotted).find((start) => remaining <= start.remainingMs)?.phase ?? 'normal'
}

/** How much remains when each phase after the normal one begins; the last phase first. */
export const phaseStartsMs = (run: SlotRun) => startsOf(allottedMs(run))

function startsOf(allotted: number) {
  return [
    { phase: 'overtime', remainingMs: 0 },
    { phase: 'danger', remainingMs: Math.max(allotted * dangerShare, dangerFloorMs) },
    { phase: 'warning', remainingMs: Math.max(allotted * warningShare, warningFloorMs) },
  ] as const satisfies readonly { phase: RunPhase; remainingMs: number }[]
}
