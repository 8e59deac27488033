import type { Gesture } from '../../../electron/core/agenda/gesture.ts'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import type { WorkshopTables } from '../../../electron/core/workshop/tables.ts'
import { useConsole } from '../console-context.tsx'
import { useGesture } from '../use-gesture.ts'

export type Send = {
  /** The workshop as it stands at the moment of the call, not at the last drawing. */
  readonly tables: () => WorkshopTables
  /** Sends edits as one step of undo, and names it; null where there was nothing to send. */
  readonly send: (edits: Gesture, gesture?: Id) => Id | null
}

/** Sends what the agenda's gestures make; what the host refuses is told by the console itself. */
export function useSend(): Send {
  const { store } = useConsole()
  const sendGesture = useGesture()
  return {
    tables: () => store.getState().workshop.tables,
    send: (edits, gesture) => (edits.length === 0 ? null : sendGesture(edits, gesture).gesture),
  }
}
