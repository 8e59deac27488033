import { useEffect, useEffectEvent } from 'react'
import type { Id } from '../../../electron/core/base/ids.ts'
import { agendaView } from './agenda-view.ts'

/** A slot that is gone is no longer looked at: the one that takes the focus is, or none. */
export function useSelectionThere(
  slots: ReadonlyMap<Id, unknown>,
  selectedId: Id | null,
  onSelect: (slotId: Id | null) => void,
): void {
  const isGone = selectedId !== null && !slots.has(selectedId)
  const leave = useEffectEvent(() => {
    const { rowRequest } = agendaView.getState()
    const requestedId = rowRequest?.kind === 'slot' ? rowRequest.slotId : null
    onSelect(requestedId !== null && slots.has(requestedId) ? requestedId : null)
  })
  useEffect(() => {
    if (isGone) leave()
  }, [isGone])
}
