import type { RunQuestion } from './run-question.ts'
import type { RunEdit } from './run-edit.ts'
import { isRunning } from './run-time.ts'
import type { RunTables } from './tables.ts'
import type { ClockNews } from './clock-watch.ts'
import type { Correction, RunGesture } from './correction.ts'

/** What is done at once, and a question that waits for an answer. */
export type Asked = Correction & { readonly question: RunQuestion }

export const sleepAnswers = ['count', 'leave-out'] as const
export type SleepAnswer = (typeof sleepAnswers)[number]

/** A shorter gap is counted without a word: nobody wants to be asked about half a minute. */
export const worthAskingMs = 30_000

/**
 * What to ask after a sleep: does the gap count as time of the slot or not? Until somebody answers,
 * the slot stands still as it was before it. Null where there is nothing to ask: no slot runs, it was
 * paused, or the gap is short.
 */
export function askAfterSleep(
  tables: RunTables,
  { gapMs, sure }: Extract<ClockNews, { kind: 'slept' }>,
): Asked | null {
  if (!isRunning(tables) || gapMs < worthAskingMs) return null
  return { question: { what: 'slept', gapMs, sure }, atOnce: stoppedSince(gapMs) }
}

/** The answers that a question allows; after a clock was set back nobody knows how long it was. */
export function answersTo({ what }: RunQuestion): readonly SleepAnswer[] {
  return what === 'set-back' ? ['leave-out'] : sleepAnswers
}

/** Lets the slot go on: as it stood, or as if it had gone on through the gap; the wait is never counted. */
export function answerGesture(question: RunQuestion, answer: SleepAnswer): RunGesture {
  const countedMs = answer === 'count' && question.what !== 'set-back' ? question.gapMs : 0
  return { edits: [{ kind: 'run.resume' }], agoMs: countedMs }
}

/** Stops the slot that runs, as of so long ago. */
export const stoppedSince = (agoMs: number): RunGesture => ({
  edits: [{ kind: 'run.pause' }],
  agoMs,
})

/**
 * What a wall clock that was set does to the run: the instants follow it, the time left stands. Said
 * even where no run is there to follow, because an undone start could still come back.
 */
export function afterWallJump({
  byMs,
}: Extract<ClockNews, { kind: 'wall-jumped' }>): readonly RunEdit[] {
  return [{ kind: 'run.shift', byMs }]
}
