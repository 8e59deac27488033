import { openLockDatabase, type Database } from './open-database.ts'
import { storageProblem } from './storage-error.ts'

/** A lock on the data folder that the system lets go of by itself when the process dies. */
export type DataLock = { release(): void }

/** A lock that nobody holds on to must not be let go when memory is tidied. */
const heldDatabases = new Set<Database>()

/** Takes the lock, or says that another process holds it. */
export function takeDataLock(path: string, sqliteBinding?: string): DataLock | 'held' {
  const db = openLockDatabase(path, sqliteBinding)
  try {
    db.pragma('locking_mode = EXCLUSIVE')
    db.exec('BEGIN EXCLUSIVE; CREATE TABLE IF NOT EXISTS held (by TEXT) STRICT; COMMIT')
    heldDatabases.add(db)
    return { release: () => (heldDatabases.delete(db), void db.close()) }
  } catch (error) {
    db.close()
    if (storageProblem(error) === 'busy') return 'held'
    throw error
  }
}
