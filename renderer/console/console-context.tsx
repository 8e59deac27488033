import { createContext, useContext, type ReactNode } from 'react'
import { v7 as newId } from 'uuid'
import type { Gesture } from '../../electron/core/agenda/gesture.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import type { WorkshopRecord } from '../../electron/core/workshop/records.ts'
import type { WorkshopTables } from '../../electron/core/workshop/tables.ts'
import { useWorkshop } from '../client/use-workshop.ts'
import type { WorkshopStore } from '../client/workshop-store.ts'

/** The workshop that this console runs. */
export type ConsoleWorkshop = { readonly workshopId: Id; readonly store: WorkshopStore }

const ConsoleContext = createContext<ConsoleWorkshop | null>(null)

/** Gives the parts of the console their workshop. */
export function ConsoleProvider(
  props: ConsoleWorkshop & {
    readonly children: ReactNode
  },
) {
  const { children, ...workshop } = props
  return <ConsoleContext value={workshop}>{children}</ConsoleContext>
}

/** The workshop around this component. */
export function useConsole(): ConsoleWorkshop {
  const workshop = useContext(ConsoleContext)
  if (workshop === null) throw new Error('no workshop around this component')
  return workshop
}

/** The workshop as it stands, with what was just done here on top. */
export function useTables(): WorkshopTables {
  return useWorkshop(useConsole().store, (open) => open.workshop.tables)
}

/** The workshop's own record; undefined while it is being opened. */
export function useWorkshopRecord(): WorkshopRecord | undefined {
  const [record] = useTables().workshop.values()
  return record
}

/**
 * Sends edits as one gesture, one step of undo. True once all are committed; what the host refuses
 * is told by the console itself.
 */
export function useAct(): (edits: Gesture) => Promise<boolean> {
  const { store } = useConsole()
  return async (edits) => {
    const gesture = newId()
    const results = await Promise.all(edits.map((edit) => store.edit(edit, gesture)))
    return results.every(({ kind }) => kind === 'committed')
  }
}
