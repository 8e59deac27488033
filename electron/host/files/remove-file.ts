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

/** Removes a file that is in nobody's way, where there is one and the disk lets go of it. */
export function removeIfLetGo(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // What the next start finds of it goes then, or does no harm.
  }
}
