import type { LineState } from './host-line.ts'
import { outboxOf, type WorkshopState } from './workshop-state.ts'

/** What may truthfully be said about the work in this window. */
export type SaveState = 'saved' | 'saving' | 'offline' | 'refused' | 'read-only'

/** `saved` only where the line is open and every edit made here is acknowledged. */
export function saveStateOf(state: WorkshopState, line: LineState): SaveState {
  if (state.refused.length > 0) return 'refused'
  if (line !== 'open') return 'offline'
  if (outboxOf(state).length > 0) return 'saving'
  return state.writable ? 'saved' : 'read-only'
}
