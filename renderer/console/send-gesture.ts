import { v7 as newId } from 'uuid'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type { WorkshopStore } from '../client/workshop-store.ts'

/** Edits on their way: the gesture that undo names, and whether all of them were committed. */
export type SentGesture = { readonly gesture: Id; readonly committed: Promise<boolean> }

/** Sends edits as one gesture and hands the gesture back, for an undo of its own. */
export function sendGesture(
  store: WorkshopStore,
  edits: readonly Edit[],
  gesture: Id = newId(),
): SentGesture {
  const results = Promise.all(edits.map((edit) => store.edit(edit, gesture)))
  const committed = results.then((all) => all.every(({ kind }) => kind === 'committed'))
  return { gesture, committed }
}
