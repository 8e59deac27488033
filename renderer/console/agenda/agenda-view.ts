import { useEffect, useEffectEvent } from 'react'
import { createStore, useStore } from 'zustand'
import type { Id } from '../../../electron/core/base/ids.ts'
import { focusSoon, holdKeys } from '../../ui/hand-focus.ts'

/** What the agenda wants the side panel to show, and to take the focus. */
export type DetailsRequest =
  { readonly kind: 'slot'; readonly slotId: Id } | { readonly kind: 'day'; readonly dayId: Id }

/** The day that was chosen to be shown, and which slot ran then: a choice lapses with the next one. */
export type DayChoice = { readonly dayId: Id; readonly runningId: Id | null }

/** What in the list is to have the focus. */
export type RowRequest =
  { readonly kind: 'slot'; readonly slotId: Id } | { readonly kind: 'add-slot' }

type AgendaView = {
  readonly dayChoice: DayChoice | null
  readonly detailsRequest: DetailsRequest | null
  readonly rowRequest: RowRequest | null
}

/** How the agenda is shown in this window. */
export const agendaView = createStore<AgendaView>(() => ({
  dayChoice: null,
  detailsRequest: null,
  rowRequest: null,
}))

export const useAgendaView = <T>(selector: (view: AgendaView) => T): T =>
  useStore(agendaView, selector)

/** Puts the focus on the row of a slot once it is there; with null on what adds one. */
export const focusRow = (slotId: Id | null): void =>
  agendaView.setState({
    rowRequest: slotId === null ? { kind: 'add-slot' } : { kind: 'slot', slotId },
  })

/** What the side panel is asked to bring to the front; null once its editor has taken the focus. */
export const useDetailsRequest = (): DetailsRequest | null =>
  useAgendaView(({ detailsRequest }) => detailsRequest)

/** Asks for the details of a slot or day, with the focus in them; until it is there keys do nothing else. */
export function askForDetails(detailsRequest: DetailsRequest): void {
  holdKeys()
  agendaView.setState({ detailsRequest })
}

/** Gives the focus to what `find` says where the agenda asked for these details. */
export function useRequestedFocus(
  isRequested: (request: DetailsRequest) => boolean,
  find: () => HTMLElement | null,
): void {
  const request = useDetailsRequest()
  const requested = request !== null && isRequested(request)
  const findNow = useEffectEvent(find)
  useEffect(() => (requested ? focusSoon(() => findNow(), answered) : undefined), [requested])
}

const answered = () => agendaView.setState({ detailsRequest: null })
