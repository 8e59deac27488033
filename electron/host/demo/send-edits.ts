import type { Edit } from '../../core/workshop/edit.ts'
import type { Id } from '../../core/base/ids.ts'
import type { Scope } from '../../core/workshop/scope.ts'
import type { Host } from '../host.ts'
import { newId } from '../new-id.ts'

/** Edits that are one step for undo. */
export type Gesture = {
  readonly gesture: Id
  readonly scope: Scope
  readonly edits: readonly Edit[]
}

/** Edits as one new gesture. */
export const gestureOf = (scope: Scope, ...edits: readonly Edit[]): Gesture => ({
  gesture: newId(),
  scope,
  edits,
})

/**
 * Sends edits as a person at the console does, each when it is made, as typing is; one that is refused is a
 * bug and throws.
 */
export async function sendEdits(
  host: Host,
  workshopId: Id,
  actor: string,
  gestures: readonly Gesture[],
): Promise<number> {
  const sent = gestures.flatMap(({ gesture, scope, edits }) =>
    edits.map((edit) => ({ id: newId(), gesture, scope, edits: [edit] })),
  )
  for (let at = 0; at < sent.length; at += 200) {
    const edits = sent.slice(at, at + 200)
    const caller = { role: 'facilitator', actor } as const
    const results = await host.handlers['workshop.edit']({ workshopId, edits }, caller)
    for (const [index, result] of results.entries()) {
      if (result.kind === 'refused')
        throw new Error(`${edits[index]?.edits[0]?.kind} was refused: ${result.reason}`)
    }
  }
  return sent.length
}
