import type { RunEdit } from '../../core/run/run-edit.ts'
import type { ErrorCode } from '../../core/contract/app-error.ts'
import type { SentEdit } from '../../core/workshop/edit.ts'
import { newId } from '../new-id.ts'
import type { LiveWorkshop } from '../workshops/live-workshop.ts'

/** Edits that the host makes by itself; with `agoMs` they count as made so long ago. */
export type OwnEdits = Pick<SentEdit, 'scope' | 'edits'> & { readonly agoMs?: number }

/** Makes edits at once, all or none, as one step of the actor; the reason where they are refused. */
export function makeEdits(
  live: LiveWorkshop,
  { scope, edits, agoMs = 0 }: OwnEdits,
  actor: string,
): ErrorCode | null {
  const [result] = live.editNow([asSent({ scope, edits })], actor, agoMs)
  return result?.kind === 'refused' ? result.reason : null
}

/** As a step of its own. */
export function asSent({ scope, edits }: Pick<SentEdit, 'scope' | 'edits'>): SentEdit {
  return { id: newId(), gesture: newId(), scope, edits }
}

/** Edits of the run. */
export const editsOfRun = (edits: readonly RunEdit[], agoMs = 0): OwnEdits => ({
  scope: 'agenda',
  edits,
  agoMs,
})
