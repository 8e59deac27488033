import { existsSync } from 'node:fs'
import { sideFiles } from '../data-folder.ts'
import { removeIfLetGo } from '../files/remove-file.ts'
import { openDatabase, type Database, type DatabaseOptions } from './open-database.ts'

/**
 * Reads from a database file that nobody has open, through a connection that cannot write. What SQLite
 * put beside it goes away again; a side file that a failing disk will not let go of hides nothing, and
 * whoever opens the file for writing takes it over.
 */
export function readAtRest<T>(
  path: string,
  options: DatabaseOptions,
  read: (db: Database) => T,
): T {
  const notThere = sideFiles.filter((suffix) => !existsSync(path + suffix))
  const db = openDatabase(path, { ...options, readOnly: true, mustExist: true })
  try {
    return read(db)
  } finally {
    db.close()
    for (const suffix of notThere) removeIfLetGo(path + suffix)
  }
}
