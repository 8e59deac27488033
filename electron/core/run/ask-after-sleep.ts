import type { RunEdit } from '../workshop/edit.ts'
import { currentRun } from '../workshop/run.ts'
import type { WorkshopTables } from '../workshop/tables.ts'
import type { ClockNews } from './clock-watch.ts'

/** The question after a sleep in a running slot: does the gap count as time of the slot or not? */
export type SleepQuestion = {
  readonly gapMs: number
  /** False where the wall clock may just have been set. */
  readonly sure: boolean
  /** Made at once: the slot stands still until somebody answers. */
  readonly atOnce: readonly RunEdit[]
  readonly answers: Readonly<Record<SleepAnswer, readonly RunEdit[]>>
}

export const sleepAnswers = ['count', 'leave-out'] as const
export type SleepAnswer = (typeof sleepAnswers)[number]

/** A shorter gap is counted without a word: nobody wants to be asked about half a minute. */
export const worthAskingMs = 30_000

/**
 * What to ask after a sleep, and the edits that each answer makes. Null where there is nothing to ask:
 * no slot runs, it was paused, or the gap is short.
 */
export function askAfterSleep(
  tables: WorkshopTables,
  { gapMs, sure }: Extract<ClockNews, { kind: 'slept' }>,
): SleepQuestion | null {
  const run = currentRun(tables)
  if (run === undefined || run.pausedMs !== null || gapMs < worthAskingMs) return null
  return {
    gapMs,
    sure,
    atOnce: [{ kind: 'run.pause' }],
    answers: sleepAnswerEdits(gapMs),
  }
}

/** What each answer does to a slot that stands still since the sleep. */
export function sleepAnswerEdits(gapMs: number): SleepQuestion['answers'] {
  return {
    count: [{ kind: 'run.resume' }],
    'leave-out': [{ kind: 'run.uncount', byMs: gapMs }, { kind: 'run.resume' }],
  }
}

/**
 * What a wall clock that was set does to the run: the instants follow it, the time left stands. Said
 * even where no run is there to follow, because an undone start could still come back.
 */
export function afterWallJump({
  byMs,
}: Extract<ClockNews, { kind: 'wall-jumped' }>): readonly RunEdit[] {
  return [{ kind: 'run.shift', byMs }]
}
