import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { Id } from '../../../electron/core/base/ids.ts'
import { focusSoon } from '../../ui/hand-focus.ts'
import { agendaView, useAgendaView, type RowRequest } from './agenda-view.ts'

export type ListFocusInput = {
  readonly selectedId: Id | null
  /** The slot that runs, or that comes next. */
  readonly anchorId: Id | null
}

/** Keeps in view what counts, and puts the focus on the row that was asked for. */
export function useListFocus(
  scroller: RefObject<HTMLElement | null>,
  { selectedId, anchorId }: ListFocusInput,
): void {
  const rowRequest = useAgendaView((view) => view.rowRequest)
  const show = useEffectEvent((slotId: Id | null, block: 'center' | 'nearest') =>
    slotId === null ? undefined : scrollSoon(() => find(scroller.current, slotId), block),
  )
  const placeOf = useEffectEvent((request: RowRequest) => {
    const row = request.kind === 'slot' ? find(scroller.current, request.slotId) : null
    return row ?? scroller.current?.querySelector<HTMLElement>('[data-add-slot]') ?? null
  })

  useEffect(() => show(anchorId, 'center'), [anchorId])
  useEffect(() => show(selectedId, 'nearest'), [selectedId])
  useEffect(() => {
    if (rowRequest === null) return
    const answered = () => agendaView.setState({ rowRequest: null })
    return focusSoon(() => placeOf(rowRequest), answered)
  }, [rowRequest])
}

/** A list that was hidden has its rows only some frames after it is shown. */
const longestFrames = 30

/** Brings a row into view as soon as it is there; returns how to leave it. */
function scrollSoon(findRow: () => HTMLElement | null, block: 'center' | 'nearest'): () => void {
  let frame = 0
  const scroll = (framesLeft: number) => {
    const row = findRow()
    if (row !== null) row.scrollIntoView({ block })
    else if (framesLeft > 0) frame = requestAnimationFrame(() => scroll(framesLeft - 1))
  }
  scroll(longestFrames)
  return () => cancelAnimationFrame(frame)
}

function find(list: HTMLElement | null, slotId: Id | null): HTMLElement | null {
  if (slotId === null || list === null) return null
  return list.querySelector<HTMLElement>(`[data-key="${CSS.escape(slotId)}"]`)
}
