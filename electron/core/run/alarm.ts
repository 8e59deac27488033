import type { EpochMs } from '../base/ids.ts'
import type { SlotRun } from './tables.ts'
import { phaseStartsMs, remainingMs, type RunPhase } from './run-time.ts'

/** A change of phase that is still to come. */
export type Alarm = { readonly phase: RunPhase; readonly atMs: EpochMs }

/** When the slot enters its next phase if it runs on; null while paused, after its end, in overtime. */
export function nextAlarm(run: SlotRun, now: EpochMs): Alarm | null {
  if (run.pausedMs !== null || run.endedMs !== null) return null
  const remaining = remainingMs(run, now)
  const next = phaseStartsMs(run)
    .filter((start) => start.remainingMs < remaining)
    .reduce<{ phase: RunPhase; remainingMs: number } | null>(
      (first, start) => (first && first.remainingMs >= start.remainingMs ? first : start),
      null,
    )
  return next && { phase: next.phase, atMs: Math.ceil(now + remaining - next.remainingMs) }
}
