import type { RunEdit } from './run-edit.ts'
import type { RunQuestion } from './run-question.ts'

/** Edits that are made together, and hold from a while ago: decided as if they had been made then. */
export type RunGesture = { readonly edits: readonly RunEdit[]; readonly agoMs: number }

/** What the clocks make of a run before anybody is asked, and the question; null where there is none. */
export type Correction = { readonly atOnce: RunGesture; readonly question: RunQuestion | null }
