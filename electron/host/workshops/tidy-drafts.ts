import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFolder } from '../data-folder.ts'

const draft = /\.sqlite\.(new|restoring)(-wal|-shm|-journal)?$/

/** Removes the files that were being made or fetched when the app was ended: they never came to be. */
export function tidyDrafts({ workshops, outgoing }: DataFolder): void {
  rmSync(outgoing, { recursive: true, force: true })
  for (const name of readdirSync(workshops)) {
    if (draft.test(name)) rmSync(join(workshops, name), { force: true })
  }
}
