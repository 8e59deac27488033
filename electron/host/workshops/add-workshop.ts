import type { Id } from '../../core/workshop/ids.ts'
import { tablesFrom } from '../../core/workshop/tables.ts'
import { removeDatabase, type DataFolder } from '../data-folder.ts'
import { newId } from '../new-id.ts'
import type { LibraryStore } from '../store/library-store.ts'
import { foundWorkshop, type Founding } from './found-workshop.ts'
import { entryFor } from './library-entry.ts'

export type AddWorkshopOptions = {
  readonly folder: DataFolder
  readonly library: LibraryStore
  readonly sqliteBinding: string | undefined
}

/** Writes a new workshop file and takes it into the library; throws with no trace of it left. */
export function addWorkshop(options: AddWorkshopOptions, founding: Founding): Id {
  const { folder, library, sqliteBinding } = options
  const id = newId()
  foundWorkshop(folder.workshop(id), founding, sqliteBinding)
  try {
    library.put(entryFor(id, tablesFrom(founding.records), null, founding.atMs))
  } catch (error) {
    // What is told as not made must not turn up at the next start.
    removeDatabase(folder.workshop(id))
    throw error
  }
  return id
}
