import type { EpochMs } from '../base/ids.ts'
import type { SlotRun } from './tables.ts'
import { runPhase, type RunPhase } from './run-time.ts'

/** The run that is watched, and the phase that is known of it. */
export type PhaseWatch = { readonly run: SlotRun; readonly known: RunPhase } | null

const phases: readonly RunPhase[] = ['normal', 'warning', 'danger', 'overtime']

/**
 * Goes on watching the run as it is now. Where somebody has changed what remains of it, its phase is
 * known to them; a clock that was set changes nothing.
 */
export function followRun(watch: PhaseWatch, run: SlotRun | undefined, now: EpochMs): PhaseWatch {
  if (run === undefined) return null
  const known = watch !== null && sameTimeLeft(watch.run, run) ? watch.known : runPhase(run, now)
  return { run, known }
}

/** The phase into which time has brought the run since it was last looked at; null for none. */
export function phaseEntered(watch: PhaseWatch, now: EpochMs): RunPhase | null {
  if (watch === null) return null
  const phase = runPhase(watch.run, now)
  return phases.indexOf(phase) > phases.indexOf(watch.known) ? phase : null
}

/** Everything but the instants, which only move when the wall clock is set. */
function sameTimeLeft(a: SlotRun, b: SlotRun): boolean {
  return (
    a.id === b.id &&
    a.plannedMs === b.plannedMs &&
    a.extendedMs === b.extendedMs &&
    a.pausedTotalMs === b.pausedTotalMs &&
    (a.pausedMs === null) === (b.pausedMs === null)
  )
}
