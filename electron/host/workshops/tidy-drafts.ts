import type { DataFolder } from '../data-folder.ts'
import { emptyFolder } from '../files/empty-folder.ts'

const draft = /\.sqlite\.(new|restoring)(-wal|-shm|-journal)?$/

/** Removes the files that were being made or fetched when the app was ended: they never came to be. */
export function tidyDrafts({ workshops, outgoing }: DataFolder): void {
  emptyFolder(outgoing)
  emptyFolder(workshops, (name) => draft.test(name))
}
