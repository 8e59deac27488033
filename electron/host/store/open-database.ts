import SqliteDatabase from 'better-sqlite3'
import { noteOpen } from './open-files.ts'
import { assertSafeVersion, assertSettings } from './settings-check.ts'

export type Database = SqliteDatabase.Database
export type DatabaseOptions = {
  /** Path of the native addon where it is not better-sqlite3's own. */
  readonly sqliteBinding?: string | undefined
  readonly readOnly?: boolean
  readonly mustExist?: boolean
}

/**
 * Opens a database for writing with every safety setting, or as it stands for reading. What is open
 * for writing belongs to this process alone: nobody else can even read it.
 */
export function openDatabase(path: string, options: DatabaseOptions = {}): Database {
  const db = new SqliteDatabase(path, {
    readonly: options.readOnly ?? false,
    fileMustExist: options.mustExist ?? false,
    timeout: 2000,
    ...bindingOption(options.sqliteBinding),
  })
  noteOpen(db)
  try {
    prepare(db, options.readOnly ?? false)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Opens a database that only ever holds a lock, and holds it; throws where it is held already. */
export function openLockDatabase(path: string, sqliteBinding?: string): Database {
  const db = new SqliteDatabase(path, { timeout: 0, ...bindingOption(sqliteBinding) })
  noteOpen(db)
  try {
    db.pragma('locking_mode = EXCLUSIVE')
    db.exec('BEGIN EXCLUSIVE; CREATE TABLE IF NOT EXISTS held (by TEXT) STRICT; COMMIT')
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** A database that no file ever sees. */
export function openMemoryDatabase(sqliteBinding?: string): Database {
  return new SqliteDatabase(':memory:', bindingOption(sqliteBinding))
}

function bindingOption(sqliteBinding: string | undefined) {
  return sqliteBinding === undefined ? {} : { nativeBinding: sqliteBinding }
}

function prepare(db: Database, readOnly: boolean): void {
  assertSafeVersion(db)
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('mmap_size = 0')
  db.pragma('foreign_keys = ON')
  if (readOnly) return
  db.pragma('locking_mode = EXCLUSIVE')
  db.pragma('journal_mode = WAL')
  // The build's default for WAL is NORMAL, and it shows only after the first write.
  db.pragma('synchronous = FULL')
  db.pragma('fullfsync = ON')
  db.pragma('checkpoint_fullfsync = ON')
  assertSettings(db)
}
