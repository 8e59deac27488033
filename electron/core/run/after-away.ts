import type { EpochMs } from '../base/ids.ts'
import { isRunning } from './run-time.ts'
import type { RunTables } from './tables.ts'
import { afterWallJump, stoppedSince, worthAskingMs } from './ask-after-sleep.ts'
import type { Correction } from './correction.ts'

/** A restart takes less; until then a slot counts on without a word, as if nothing had happened. */
export const restartMs = 10 * 60_000

/**
 * What to do about a workshop that nobody has watched since `seenMs`, as after a crash. A clock that
 * stands before that has been set back, by nobody knows how much: the runs move with it. Where it is
 * far after that, Sala was off for long or the clock was set. In both a slot that runs stands still
 * with the time that was left, and the facilitator is asked. Null where all is as it should be.
 */
export function afterAway(tables: RunTables, seenMs: EpochMs, now: EpochMs): Correction | null {
  const goneMs = now - seenMs
  const running = isRunning(tables)
  if (goneMs < 0) return afterSetBack(goneMs, running && -goneMs >= worthAskingMs, now)
  if (!running || goneMs <= restartMs) return null
  return { atOnce: stoppedSince(goneMs), question: { what: 'away', gapMs: goneMs } }
}

function afterSetBack(byMs: number, asks: boolean, now: EpochMs): Correction {
  const moved = afterWallJump({ kind: 'wall-jumped', byMs })
  if (!asks) return { atOnce: { edits: moved, agoMs: 0 }, question: null }
  const { edits, agoMs } = stoppedSince(0)
  return {
    atOnce: { edits: [...moved, ...edits], agoMs },
    question: { what: 'set-back', toMs: now },
  }
}
