import { nextAlarm } from '../../core/run/alarm.ts'
import { followRun, phaseEntered, type PhaseWatch } from '../../core/run/phase-watch.ts'
import type { EpochMs, Id } from '../../core/base/ids.ts'
import type { SlotRun } from '../../core/run/tables.ts'
import type { RunPhase } from '../../core/run/run-time.ts'

/** Gives each phase of the slot that runs once, when time has brought it there. */
export class SlotAlarm {
  #watch: PhaseWatch = null

  follow(run: SlotRun | undefined, now: EpochMs): void {
    this.#watch = followRun(this.#watch, run, now)
  }

  ring(now: EpochMs): { readonly slotId: Id; readonly phase: RunPhase } | null {
    const phase = phaseEntered(this.#watch, now)
    if (this.#watch === null || phase === null) return null
    const { run } = this.#watch
    this.#watch = { run, known: phase }
    return { slotId: run.slotId, phase }
  }

  /** Infinity where nothing is to come. */
  untilNextMs(now: EpochMs): number {
    const next = this.#watch && nextAlarm(this.#watch.run, now)
    return next === null ? Infinity : next.atMs - now
  }
}
