import type { LibrarySummary, WorkshopState } from '../../core/contract/areas/library.ts'
import type { Id } from '../../core/base/ids.ts'
import { readFileHeader } from '../store/file-header.ts'
import type { LibraryEntry } from '../store/library-store.ts'
import { schemaState } from '../store/migrations/migration.ts'
import { workshopMigrations } from '../store/migrations/workshop/all.ts'
import type { LibraryContext } from './library-context.ts'

/** What the list shows of a workshop. */
export function summary(
  context: LibraryContext,
  entry: LibraryEntry,
  sampleId: Id | null,
): LibrarySummary {
  const { removedMs: _, ...shown } = entry
  return { ...shown, state: stateOf(context, entry.id), sample: entry.id === sampleId }
}

/** Cheap enough for a list: the header, and what opening has shown before. */
function stateOf({ folder, workshops }: LibraryContext, id: Id): WorkshopState {
  const header = readFileHeader(folder.workshop(id))
  if (header.kind === 'missing' || header.kind === 'unreadable') return header.kind
  if (header.kind === 'not-sqlite' || workshops.isDamaged(id)) return 'damaged'
  if (header.kind === 'open') return 'ok'
  return schemaState(header.schemaVersion, workshopMigrations) === 'newer' ? 'newer' : 'ok'
}
