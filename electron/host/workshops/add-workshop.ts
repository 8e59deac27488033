import type { Id } from '../../core/base/ids.ts'
import type { DataFolder } from '../data-folder.ts'
import { newId } from '../new-id.ts'
import type { LibraryStore } from '../store/library-store.ts'
import { writeDraft, type Founding } from './found-workshop.ts'
import { listedParts } from './library-entry.ts'
import { takeInDraft } from './take-in-draft.ts'

export type AddWorkshopOptions = {
  readonly folder: DataFolder
  readonly library: LibraryStore
  readonly sqliteBinding: string | undefined
}

/** Writes a new workshop file and takes it into the library; throws with no trace of it left. */
export function addWorkshop(options: AddWorkshopOptions, founding: Founding): Id {
  const id = newId()
  writeDraft(options.folder.workshop(id), founding, options.sqliteBinding)
  takeInDraft(options, id, listedParts(founding.records), founding.atMs)
  return id
}
