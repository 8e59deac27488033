import { join } from 'node:path'
import { tidyBackups } from '../backup/backup-folder.ts'
import type { DataFolder } from '../data-folder.ts'
import { emptyFolder, namesIn } from '../files/empty-folder.ts'
import { trialName } from '../store/try-folder.ts'
import { finishReplacing } from './ready-file.ts'

const draft = /\.sqlite\.(new|restoring)(-wal|-shm|-journal)?$/

/**
 * Carries through the restores that were ready when the app was ended, and removes the files that
 * were being made or fetched: they never came to be.
 */
export function tidyDrafts({ workshops, outgoing, damaged, allBackups }: DataFolder): void {
  emptyFolder(outgoing)
  emptyFolder(workshops, (name) => draft.test(name) || name === trialName)
  for (const name of namesIn(allBackups)) tidyBackups(join(allBackups, name))
  try {
    finishReplacing(workshops, damaged)
  } catch {
    // Opening the workshop tries again, and says what stands in the way.
  }
}
