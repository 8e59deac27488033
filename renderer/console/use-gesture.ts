import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import { useConsole } from './console-context.tsx'
import { sendGesture, type SentGesture } from './send-gesture.ts'

/** Sends edits as one gesture and hands the gesture back, for an undo of its own. */
export function useGesture(): (edits: readonly Edit[], gesture?: Id) => SentGesture {
  const { store } = useConsole()
  return (edits, gesture) => sendGesture(store, edits, gesture)
}
