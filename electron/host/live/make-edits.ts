import type { ErrorCode } from '../../core/contract/app-error.ts'
import type { Edit } from '../../core/workshop/edit.ts'
import { newId } from '../new-id.ts'
import type { LiveWorkshop } from '../workshops/live-workshop.ts'

/**
 * Makes these edits at once, as one gesture of the actor; with `agoMs` as if it had been so long ago.
 * Says why, where one was refused.
 */
export function makeEdits(
  live: LiveWorkshop,
  edits: readonly Edit[],
  actor: string,
  agoMs = 0,
): ErrorCode | null {
  const gesture = newId()
  const sent = edits.map((edit) => ({ id: newId(), gesture, edit }))
  const refused = live.editNow(sent, actor, agoMs).find(({ kind }) => kind === 'refused')
  return refused?.kind === 'refused' ? refused.reason : null
}
