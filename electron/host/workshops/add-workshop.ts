import type { Id, Instant } from '../../core/workshop/ids.ts'
import { tablesFrom, type WorkshopRecords } from '../../core/workshop/tables.ts'
import { removeDatabase, type DataFolder } from '../data-folder.ts'
import { newId } from '../new-id.ts'
import type { LibraryStore } from '../store/library-store.ts'
import { putDraftInPlace, writeDraft, type Founding } from './found-workshop.ts'
import { entryFor } from './library-entry.ts'

type Library = { readonly folder: DataFolder; readonly library: LibraryStore }
export type AddWorkshopOptions = Library & { readonly sqliteBinding: string | undefined }

/** Writes a new workshop file and takes it into the library; throws with no trace of it left. */
export function addWorkshop(options: AddWorkshopOptions, founding: Founding): Id {
  const id = newId()
  writeDraft(options.folder.workshop(id), founding, options.sqliteBinding)
  takeInDraft(options, id, founding.records, founding.atMs)
  return id
}

/**
 * Gives the whole draft of a workshop its name and its line in the library, of which these records are
 * all that is needed; throws with no trace of it left.
 */
export function takeInDraft(
  { folder, library }: Library,
  id: Id,
  records: Partial<WorkshopRecords>,
  now: Instant,
): void {
  const path = folder.workshop(id)
  putDraftInPlace(path)
  try {
    library.put(entryFor(id, tablesFrom(records), null, now))
  } catch (error) {
    // What is told as not made must not turn up at the next start.
    removeDatabase(path)
    throw error
  }
}
