import { glanceSchema, type Glance } from '../../core/library/glance.ts'
import type { EpochMs, Id, LocalDate } from '../../core/base/ids.ts'
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
  readonly createdMs: EpochMs
  readonly openedMs: EpochMs | null
  readonly removedMs: EpochMs | null
  /** Null until the workshop is read by this version. */
  readonly glance: Glance | null
}

/** The library file: the list of workshops and the settings. */
export type LibraryStore = {
  entries(): readonly LibraryEntry[]
  entry(id: Id): LibraryEntry | null
  put(entry: LibraryEntry): void
  /** Forgets a line so that no byte of it stays in the file. */
  erase(id: Id): void
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
  created_ms AS createdMs, opened_ms AS openedMs, removed_ms AS removedMs, glance FROM workshop_entry`

/** An entry as its row holds it. */
type EntryRow = Omit<LibraryEntry, 'glance'> & { readonly glance: string | null }

function libraryStore(db: Database): LibraryStore {
  const all = db.prepare<[], EntryRow>(`${selectEntries} ORDER BY created_ms DESC, id`)
  const one = db.prepare<[string], EntryRow>(`${selectEntries} WHERE id = ?`)
  const put = db.prepare(`INSERT OR REPLACE INTO workshop_entry
    (id, name, place, first_date, day_count, created_ms, opened_ms, removed_ms, glance)
    VALUES (@id, @name, @place, @firstDate, @dayCount, @createdMs, @openedMs, @removedMs, @glance)`)
  const erase = db.prepare<[string]>('DELETE FROM workshop_entry WHERE id = ?')
  // What is kept of each workshop stands under a name that ends with its id, or in a value by its id.
  const eraseNamed = db.prepare<[string]>("DELETE FROM setting WHERE key LIKE '% ' || ?")
  const eraseWithin = db.prepare<[string, string]>(
    `UPDATE setting SET value = json_remove(value, ?)
    WHERE json_valid(value) AND json_type(value, ?) IS NOT NULL`,
  )
  const setting = db.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck()
  const putSetting = db.prepare('INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)')
  return {
    entries: () => all.all().map(entryOf),
    entry(id) {
      const row = one.get(id)
      return row === undefined ? null : entryOf(row)
    },
    put: (entry) => void put.run(rowOf(entry)),
    erase(id) {
      erase.run(id)
      eraseNamed.run(id)
      eraseWithin.run(`$."${id}"`, `$."${id}"`)
      // What was deleted stays in free pages and in the side file until both are written anew.
      db.exec('VACUUM')
      db.pragma('wal_checkpoint(TRUNCATE)')
    },
    setting: (key) => parsed(setting.get(key)),
    putSetting: (key, value) => void putSetting.run(key, JSON.stringify(value)),
    close: () => void db.close(),
  }
}

const rowOf = (entry: LibraryEntry): EntryRow => ({
  ...entry,
  glance: entry.glance === null ? null : JSON.stringify(entry.glance),
})

/** A glance of another version is as none. */
function entryOf(row: EntryRow): LibraryEntry {
  const glance = glanceSchema.safeParse(parsed(row.glance ?? undefined))
  return { ...row, glance: glance.success ? glance.data : null }
}

function parsed(text: string | undefined): unknown {
  return text === undefined ? undefined : (JSON.parse(text) as unknown)
}
