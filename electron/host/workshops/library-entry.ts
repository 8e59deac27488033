import type { Id, Instant } from '../../core/workshop/ids.ts'
import type { WorkshopTables } from '../../core/workshop/tables.ts'
import type { LibraryEntry } from '../store/library-store.ts'

/** The line of the library for a workshop as it is now. */
export function entryFor(
  id: Id,
  tables: WorkshopTables,
  before: LibraryEntry | null,
  now: Instant,
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
  }
}
