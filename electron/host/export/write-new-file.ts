import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { moveUnlessThere, syncFolder, writeThrough } from '../files/whole-files.ts'

/** Files of one name in one folder. */
export const maxVersions = 999

/**
 * Writes a file that was not there before: whole or not at all, and never over another. `nameOf`
 * gives the name of version 1, 2, …; the first free one is taken. Throws what the file system says.
 */
export async function writeNewFile(
  dir: string,
  nameOf: (version: number) => string,
  bytes: Uint8Array,
): Promise<string> {
  const temporary = join(dir, `.sala-${randomUUID()}.tmp`)
  try {
    await writeThrough(temporary, bytes)
    for (let version = 1; version <= maxVersions; version++) {
      const path = join(dir, nameOf(version))
      if (await moveUnlessThere(temporary, path)) {
        await syncFolder(dir)
        return path
      }
    }
  } finally {
    await rm(temporary, { force: true })
  }
  throw new Error(`more than ${maxVersions} versions of ${nameOf(1)}`)
}
