import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { tidyBackups } from '../backup/backup-folder.ts'
import type { DataFolder } from '../data-folder.ts'
import { finishReplacing } from './ready-file.ts'

const draft = /\.sqlite\.(new|restoring)(-wal|-shm|-journal)?$/

/**
 * Carries through the restores that were ready when the app was ended, and removes the files that
 * were being made or fetched: they never came to be.
 */
export function tidyDrafts({ workshops, outgoing, damaged, allBackups }: DataFolder): void {
  rmSync(outgoing, { recursive: true, force: true })
  for (const name of readdirSync(workshops)) {
    if (draft.test(name)) rmSync(join(workshops, name), { force: true })
  }
  if (existsSync(allBackups))
    for (const entry of readdirSync(allBackups, { withFileTypes: true }))
      if (entry.isDirectory()) tidyBackups(join(allBackups, entry.name))
  try {
    finishReplacing(workshops, damaged)
  } catch {
    // Opening the workshop tries again, and says what stands in the way.
  }
}
