import { useState } from 'react'
import { tablesFrom, type WorkshopTables } from '../../../electron/core/workshop/tables.ts'
import { useWorkshop } from '../../client/use-workshop.ts'
import { useConsole } from '../console-context.tsx'
import { sharedRecords } from './shared-records.ts'

export type PeopleTables = Pick<WorkshopTables, 'person' | 'group' | 'membership'>

/** The people, groups and memberships; new only when one of them is. */
export function usePeopleTables(): PeopleTables {
  const { store } = useConsole()
  const [select] = useState(peopleSelector)
  return useWorkshop(store, (open) => select(open.workshop.tables))
}

function peopleSelector() {
  let last: PeopleTables = tablesFrom({})
  return (tables: WorkshopTables): PeopleTables => {
    const person = sharedRecords(last.person, tables.person)
    const group = sharedRecords(last.group, tables.group)
    const membership = sharedRecords(last.membership, tables.membership)
    const same = person === last.person && group === last.group && membership === last.membership
    if (!same) last = { person, group, membership }
    return last
  }
}
