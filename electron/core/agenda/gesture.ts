import type { RecordEdit, RunEdit } from '../workshop/edit.ts'

/** Edits that belong together: sent as one gesture, undone in one step. */
export type Gesture = readonly (RecordEdit | RunEdit)[]
