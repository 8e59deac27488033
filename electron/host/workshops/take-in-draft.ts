import type { EpochMs, Id } from '../../core/base/ids.ts'
import { tablesFrom } from '../../core/workshop/tables.ts'
import type { DataFolder } from '../data-folder.ts'
import type { LibraryStore } from '../store/library-store.ts'
import { putDraftInPlace } from './found-workshop.ts'
import { entryFor, type ListedParts } from './library-entry.ts'
import { takeBack } from './unmade-file.ts'

/**
 * Gives the whole draft of a workshop its name and its line in the library, of which these records are
 * all that is needed; throws with no trace of it left.
 */
export function takeInDraft(
  { folder, library }: { readonly folder: DataFolder; readonly library: LibraryStore },
  id: Id,
  { glance, ...records }: ListedParts,
  now: EpochMs,
): void {
  const path = folder.workshop(id)
  putDraftInPlace(path)
  try {
    library.put({ ...entryFor(id, tablesFrom(records), null, now), glance })
  } catch (error) {
    // What is told as not made must not turn up at the next start.
    takeBack(path)
    throw error
  }
}
