import { openLockDatabase } from './open-database.ts'
import { storageProblem } from './storage-error.ts'

/** A lock that the system lets go of by itself when the process dies. */
export type DataLock = { release(): void }

/**
 * Takes the lock; `held` where another process has it, `none` where its file cannot be written. It only
 * keeps a second host from the door: each database is held by whoever has it open.
 */
export function takeDataLock(path: string, sqliteBinding?: string): DataLock | 'held' | 'none' {
  try {
    const db = openLockDatabase(path, sqliteBinding)
    return { release: () => void db.close() }
  } catch (error) {
    const problem = storageProblem(error, path)
    if (problem === 'busy') return 'held'
    if (problem === 'unknown' || problem === 'disk-full') throw error
    return 'none'
  }
}
