import { createContext, useContext, type ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import type { Extras } from '../../electron/core/course/extras.ts'
import type { Lessons } from '../../electron/core/course/lesson.ts'
import { agendaTables } from '../../electron/core/agenda/tables.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { peopleTables, type PeopleTables } from '../../electron/core/people/tables.ts'
import { runTables, type RunTables } from '../../electron/core/run/tables.ts'
import type { WorkshopRecord } from '../../electron/core/workshop/workshop-record.ts'
import {
  namesOf,
  type RecordOf,
  type TableName,
  type WorkshopTables,
} from '../../electron/core/workshop/tables.ts'
import { useWorkshop } from '../client/use-workshop.ts'
import type { OpenWorkshop, WorkshopStore } from '../client/workshop-store.ts'

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

/** One table as it stands, with what was just done here on top; drawn anew only when it changes. */
export function useTable<T extends TableName>(table: T): WorkshopTables[T] {
  return useWorkshop(useConsole().store, (open) => open.workshop.tables[table])
}

/** One record; undefined where it is not there. */
export function useRecord<T extends TableName>(table: T, id: Id): RecordOf<T> | undefined {
  return useWorkshop(useConsole().store, (open) => open.workshop.tables[table].get(id))
}

const runNames = namesOf({ ...agendaTables, ...runTables })

/** The agenda and its run. */
export function useRunTables(): RunTables {
  return useSeveral(runNames)
}

const peopleNames = namesOf(peopleTables)

/** The people, their groups and who belongs where. */
export function usePeopleTables(): PeopleTables {
  return useSeveral(peopleNames)
}

/** The whole workshop, for what may show any part of it. */
export function useWholeWorkshop(): WorkshopTables {
  return useWorkshop(useConsole().store, (open) => open.workshop.tables)
}

function useSeveral<T extends TableName>(names: readonly T[]): Pick<WorkshopTables, T> {
  const select = useShallow(
    ({ workshop }: OpenWorkshop) =>
      Object.fromEntries(names.map((name) => [name, workshop.tables[name]])) as {
        readonly [N in T]: WorkshopTables[N]
      },
  )
  return useWorkshop(useConsole().store, select)
}

/** What is taught in each slot; nothing until it is here. */
export function useLessons(): Lessons {
  return useWorkshop(useConsole().store, (open) => open.lessons) ?? noLessons
}
const noLessons: Lessons = {}

/** What the course has beside the agenda; nothing until it is here. */
export function useExtras(): Extras {
  return useWorkshop(useConsole().store, (open) => open.extras)
}

/** Gives the workshop as it stands when it is asked for, not as it was last drawn. */
export function useTablesNow(): () => WorkshopTables {
  const { store } = useConsole()
  return () => store.getState().workshop.tables
}

/** The workshop's own record; undefined while it is being opened. */
export function useWorkshopRecord(): WorkshopRecord | undefined {
  const [record] = useTable('workshop').values()
  return record
}
