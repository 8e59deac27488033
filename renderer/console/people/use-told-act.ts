import { useRef } from 'react'
import { v7 as newId } from 'uuid'
import common from '../../../assets/texts/common.json'
import type { Gesture } from '../../../electron/core/agenda/gesture.ts'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import { useText } from '../../ui/language.tsx'
import { tell, toasts } from '../../ui/toast-queue.ts'
import { useGesture } from '../use-gesture.ts'

export type ToldWords = { readonly title: string; readonly help?: string }

/** Sends edits as one gesture; true once all are committed. With words it offers to undo them. */
export type ToldAct = (edits: Gesture, words?: ToldWords | null, gesture?: Id) => Promise<boolean>

/**
 * Does something with the people as one gesture, and tells of it with a way back. Only the newest can
 * be taken back, so the offer to undo an older one goes away.
 */
export function useToldAct(): ToldAct {
  const send = useGesture()
  const say = useText(common)
  const offered = useRef<string | null>(null)

  return async (edits, words = null, own = newId()) => {
    if (edits.length === 0) return true
    if (offered.current !== null) toasts.close(offered.current)
    offered.current = null
    const { gesture, committed } = send(edits, own)
    if (!(await committed)) return false
    if (words === null) return true
    const undo = () => void send([{ kind: 'undo', gesture }])
    offered.current = tell({ kind: 'calm', ...words, action: { text: say('undo'), onPress: undo } })
    return true
  }
}
