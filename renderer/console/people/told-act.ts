import { v7 as newId } from 'uuid'
import type { Gesture } from '../../../electron/core/agenda/gesture.ts'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import type { WorkshopStore } from '../../client/workshop-store.ts'
import { tell, withdrawOffers } from '../../ui/toast-queue.ts'
import { sendGesture } from '../send-gesture.ts'

export type ToldWords = { readonly title: string; readonly help?: string }

/** Sends edits as one gesture; true once all are committed. With words it offers to undo them. */
export type ToldAct = (edits: Gesture, words?: ToldWords | null, gesture?: Id) => Promise<boolean>

/** Does something with the people as one gesture, and tells of it with a way back. */
export function createToldAct(
  store: WorkshopStore,
  undoText: string,
  takeBack: (gesture: Id) => Promise<void>,
): ToldAct {
  return async (edits, words = null, own = newId()) => {
    if (edits.length === 0) return true
    withdrawOffers()
    const { gesture, committed } = sendGesture(store, edits, own)
    if (!(await committed)) return false
    if (words === null) return true
    const undo = () => void takeBack(gesture)
    const action = { text: undoText, onPress: undo }
    tell({ kind: 'calm', ...words, undoes: gesture, action })
    return true
  }
}
