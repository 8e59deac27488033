import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'

/** Sends edits as one gesture, one step of undo. */
export type SendGesture = (edits: readonly Edit[], gesture?: Id) => void
