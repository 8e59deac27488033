import { useEffect, useEffectEvent, type RefObject } from 'react'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import { afterFrames, menuClosedFrames } from './after-frames.ts'
import { agendaView, useAgendaView, type RowWish } from './agenda-view.ts'

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
  const rowWish = useAgendaView((view) => view.rowWish)
  const show = useEffectEvent((slotId: Id | null, block: 'center' | 'nearest') => {
    find(scroller.current, slotId)?.scrollIntoView({ block })
  })
  const focus = useEffectEvent((wish: RowWish) => {
    agendaView.setState({ rowWish: null })
    const row = wish.kind === 'slot' ? find(scroller.current, wish.slotId) : null
    const shown = row ?? scroller.current?.querySelector<HTMLElement>('[data-add-slot]')
    shown?.focus()
  })

  useEffect(() => show(anchorId, 'center'), [anchorId])
  useEffect(() => show(selectedId, 'nearest'), [selectedId])
  useEffect(() => {
    if (rowWish === null) return
    return afterFrames(menuClosedFrames, () => focus(rowWish))
  }, [rowWish])
}

function find(list: HTMLElement | null, slotId: Id | null): HTMLElement | null {
  if (slotId === null || list === null) return null
  return list.querySelector<HTMLElement>(`[data-key="${CSS.escape(slotId)}"]`)
}
