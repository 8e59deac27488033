import { join } from 'node:path'
import { tidyBackups } from '../backup/backup-folder.ts'
import { filesIn, removeLeftover, type DataFolder } from '../data-folder.ts'
import { finishReplacing } from './ready-file.ts'

const draft = /\.sqlite\.(new|restoring)(-wal|-shm|-journal)?$/

/**
 * Carries through the restores that were ready when the app was ended, and removes the files that
 * were being made or fetched: they never came to be.
 */
export function tidyDrafts({ workshops, outgoing, damaged, allBackups }: DataFolder): void {
  removeLeftover(outgoing)
  for (const name of filesIn(workshops)) {
    if (draft.test(name)) removeLeftover(join(workshops, name))
  }
  for (const name of filesIn(allBackups)) tidyBackups(join(allBackups, name))
  try {
    finishReplacing(workshops, damaged)
  } catch {
    // Opening the workshop tries again, and says what stands in the way.
  }
}
