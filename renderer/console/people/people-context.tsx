import { createContext, useContext } from 'react'
import type { Id } from '../../../electron/core/base/ids.ts'
import type { Group } from '../../../electron/core/people/tables.ts'
import type { PeopleActions } from './people-actions.ts'

/** What cards and rows of the board share. */
export type PeopleBoardContext = {
  readonly actions: PeopleActions
  readonly groups: readonly Group[]
  readonly select: (personIds: ReadonlySet<Id>) => void
  readonly selectedNow: () => ReadonlySet<Id>
  readonly openPerson: (personId: Id) => void
}

export const PeopleContext = createContext<PeopleBoardContext | null>(null)

/** Those selected in all groups together: a press in one group lets go of those in the others. */
export const SelectedContext = createContext<ReadonlySet<Id>>(new Set())

/** The board around this component. */
export function usePeopleBoard(): PeopleBoardContext {
  const board = useContext(PeopleContext)
  if (board === null) throw new Error('no board of people around this component')
  return board
}
