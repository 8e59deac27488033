import type { Id, Instant, LocalDate } from '../../core/workshop/ids.ts'
import { pathKind } from '../files/path-kind.ts'
import { libraryMigrations } from './migrations/library/all.ts'
import { migrate, schemaState, schemaVersion } from './migrations/migration.ts'
import { openDatabase, type Database, type DatabaseOptions } from './open-database.ts'
import { storageProblem } from './storage-error.ts'

/** One line of the library. The workshop's own file is the truth; this is what the list shows. */
export type LibraryEntry = {
  readonly id: Id
  readonly name: string
  readonly place: string
  readonly firstDate: LocalDate | null
  readonly dayCount: number
  readonly createdMs: Instant
  readonly openedMs: Instant | null
  readonly removedMs: Instant | null
}

/** The library file: the list of workshops and the settings. */
export type LibraryStore = {
  entries(): readonly LibraryEntry[]
  entry(id: Id): LibraryEntry | null
  put(entry: LibraryEntry): void
  setting(key: string): unknown
  putSetting(key: string, value: unknown): void
  close(): void
}

/** Opens the library, making it where there is none; null where it comes from a newer app. */
export function openLibrary(path: string, options: DatabaseOptions = {}): LibraryStore | null {
  const db = openDatabase(path, options)
  if (schemaState(schemaVersion(db), libraryMigrations) === 'newer') {
    db.close()
    return null
  }
  try {
    migrate(db, libraryMigrations)
    return libraryStore(db)
  } catch (error) {
    db.close()
    throw error
  }
}

/** Whether another process has the library open; asked without writing anything. */
export function isHeldElsewhere(path: string, sqliteBinding?: string): boolean {
  // Who has it open has its `-wal` beside it; without one, SQLite would make it.
  if (pathKind(`${path}-wal`) !== 'file') return false
  try {
    const db = openDatabase(path, { sqliteBinding, readOnly: true, mustExist: true })
    try {
      schemaVersion(db)
      return false
    } finally {
      db.close()
    }
  } catch (error) {
    return storageProblem(error, path) === 'busy'
  }
}

const selectEntries = `SELECT id, name, place, first_date AS firstDate, day_count AS dayCount,
  created_ms AS createdMs, opened_ms AS openedMs, removed_ms AS removedMs FROM workshop_entry`

function libraryStore(db: Database): LibraryStore {
  const all = db.prepare<[], LibraryEntry>(`${selectEntries} ORDER BY created_ms DESC, id`)
  const one = db.prepare<[string], LibraryEntry>(`${selectEntries} WHERE id = ?`)
  const put = db.prepare(`INSERT OR REPLACE INTO workshop_entry
    (id, name, place, first_date, day_count, created_ms, opened_ms, removed_ms)
    VALUES (@id, @name, @place, @firstDate, @dayCount, @createdMs, @openedMs, @removedMs)`)
  const setting = db.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck()
  const putSetting = db.prepare('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)')
  return {
    entries: () => all.all(),
    entry: (id) => one.get(id) ?? null,
    put: (entry) => void put.run(entry),
    setting: (key) => parsed(setting.get(key)),
    putSetting: (key, value) => void putSetting.run(key, JSON.stringify(value)),
    close: () => void db.close(),
  }
}

function parsed(text: string | undefined): unknown {
  return text === undefined ? undefined : (JSON.parse(text) as unknown)
}
