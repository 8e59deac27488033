import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { idSchema } from '../../core/base/ids.ts'
import { databaseFiles, type DataFolder } from '../data-folder.ts'
import { namesIn } from '../files/empty-folder.ts'
import { removeIfLetGo } from '../files/remove-file.ts'
import type { LibraryStore } from '../store/library-store.ts'
import { emptyPlainFile } from '../store/plain-file.ts'

const unmadeName = /^([0-9a-f-]{36})\.sqlite\.unmade$/

/**
 * Takes back a whole workshop file whose line of the library could not be written. That line may stand
 * in the library's side file all the same, where only the syncing failed, and a full disk lets nobody
 * write it over: a name, which needs no room, tells the next start that it counts for nothing.
 */
export function takeBack(path: string): void {
  try {
    renameSync(path, `${path}.unmade`)
    emptyPlainFile(`${path}.unmade`)
  } catch {
    // A name alone is enough; and where there can be none, the disk keeps whatever it likes.
  }
  for (const file of databaseFiles(path)) removeIfLetGo(file)
}

/** Forgets the lines of workshops that were told as not made. */
export function forgetUnmade({ workshops }: DataFolder, library: LibraryStore): void {
  for (const name of namesIn(workshops)) {
    const id = idSchema.safeParse(unmadeName.exec(name)?.[1])
    if (!id.success) continue
    try {
      if (library.entry(id.data) !== null) library.erase(id.data)
      removeIfLetGo(join(workshops, name))
    } catch {
      // The mark stays for the next start.
    }
  }
}
