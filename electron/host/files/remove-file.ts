import { unlinkSync } from 'node:fs'
import { codeOf } from './whole-files.ts'

/**
 * Removes a file where there is one; throws with the system's reason. `rmSync` keeps some reasons to
 * itself, as that a disk has turned read-only, and nobody could be told.
 */
export function removeFile(path: string): void {
  try {
    unlinkSync(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
}
