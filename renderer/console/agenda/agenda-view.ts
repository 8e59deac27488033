import { useEffect, useEffectEvent } from 'react'
import { createStore, useStore } from 'zustand'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import { focusSoon, holdKeys } from '../../ui/hand-focus.ts'

/** What the agenda wants the side panel to show, and to take the focus. */
export type DetailsWish =
  { readonly kind: 'slot'; readonly slotId: Id } | { readonly kind: 'day'; readonly dayId: Id }

/** The day that was chosen to be shown, and which slot ran then: a choice lapses with the next one. */
export type DayChoice = { readonly dayId: Id; readonly runningId: Id | null }

/** What in the list is to have the focus. */
export type RowWish = { readonly kind: 'slot'; readonly slotId: Id } | { readonly kind: 'add-slot' }

type AgendaView = {
  readonly dayChoice: DayChoice | null
  readonly detailsWish: DetailsWish | null
  readonly rowWish: RowWish | null
}

/** How the agenda is shown in this window. */
export const agendaView = createStore<AgendaView>(() => ({
  dayChoice: null,
  detailsWish: null,
  rowWish: null,
}))

export const useAgendaView = <T>(selector: (view: AgendaView) => T): T =>
  useStore(agendaView, selector)

/** Puts the focus on the row of a slot once it is there; with null on what adds one. */
export const focusRow = (slotId: Id | null): void =>
  agendaView.setState({
    rowWish: slotId === null ? { kind: 'add-slot' } : { kind: 'slot', slotId },
  })

/** What the side panel is asked to bring to the front; null once its editor has taken the focus. */
export const useDetailsWish = (): DetailsWish | null =>
  useAgendaView(({ detailsWish }) => detailsWish)

/** Asks for the details of a slot or day, with the focus in them; until it is there keys do nothing else. */
export function askForDetails(detailsWish: DetailsWish): void {
  holdKeys()
  agendaView.setState({ detailsWish })
}

/** Gives the focus to what `find` says where the agenda asked for these details. */
export function useWishedFocus(
  isWished: (wish: DetailsWish) => boolean,
  find: () => HTMLElement | null,
): void {
  const wish = useDetailsWish()
  const wished = wish !== null && isWished(wish)
  const findNow = useEffectEvent(find)
  useEffect(() => (wished ? focusSoon(() => findNow(), answered) : undefined), [wished])
}

const answered = () => agendaView.setState({ detailsWish: null })
