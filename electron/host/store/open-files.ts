import { statSync } from 'node:fs'
import type SqliteDatabase from 'better-sqlite3'

/** Strong on purpose: what is open here and forgotten must not be let go when memory is tidied. */
const open = new Map<SqliteDatabase.Database, string | null>()

/** Remembers a database of this process for as long as it is open. */
export function noteOpen(db: SqliteDatabase.Database): void {
  for (const known of open.keys()) if (!known.open) open.delete(known)
  open.set(db, identityOf(db.name))
}

/**
 * Whether this process has the file open as a database, under whatever name. To open and close it
 * once more, past SQLite, would drop every lock that SQLite holds on it.
 */
export function isOpenHere(path: string): boolean {
  const identity = identityOf(path)
  return identity !== null && [...open].some(([db, known]) => db.open && known === identity)
}

/** The databases that this process has open. */
export function openPaths(): readonly string[] {
  return [...open.keys()].filter((db) => db.open).map((db) => db.name)
}

/** Asked of the folder, not of the file: nothing is opened for it. */
function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev}:${ino}`
  } catch {
    return null
  }
}
