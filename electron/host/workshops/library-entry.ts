import { glanceOf, type Glance } from '../../core/library/glance.ts'
import type { EpochMs, Id } from '../../core/base/ids.ts'
import {
  tablesFrom,
  type WorkshopRecords,
  type WorkshopTables,
} from '../../core/workshop/tables.ts'
import type { LibraryEntry } from '../store/library-store.ts'

/** All that the library needs of a workshop that is taken in. */
export type ListedParts = Pick<WorkshopRecords, 'workshop' | 'day'> & {
  readonly glance: Glance | null
}

/** What of a workshop's records the library needs: little, however large the workshop is. */
export function listedParts(records: Partial<WorkshopRecords>): ListedParts {
  const { workshop = [], day = [] } = records
  return { workshop, day, glance: glanceOf(tablesFrom(records)) }
}

/** The line of the library for a workshop as it is now. */
export function entryFor(
  id: Id,
  tables: WorkshopTables,
  before: LibraryEntry | null,
  now: EpochMs,
): LibraryEntry {
  const workshop = [...tables.workshop.values()][0]
  const dates = [...tables.day.values()].map((day) => day.date).toSorted()
  return {
    id,
    name: workshop?.name ?? '',
    place: workshop?.place ?? '',
    firstDate: dates[0] ?? null,
    dayCount: dates.length,
    createdMs: before?.createdMs ?? now,
    openedMs: before?.openedMs ?? null,
    removedMs: before?.removedMs ?? null,
    glance: glanceOf(tables),
  }
}
