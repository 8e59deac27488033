import type { Database } from 'better-sqlite3'

const oldestSafe = [3, 51, 3] as const
const withdrawn = '3.52.0'

const required = {
  journal_mode: 'wal',
  locking_mode: 'exclusive',
  synchronous: 2,
  foreign_keys: 1,
  trusted_schema: 0,
  cell_size_check: 1,
} as const

/** Throws where this SQLite has the WAL-reset race or was withdrawn. */
export function assertSafeVersion(db: Database): void {
  const version = String(db.prepare('SELECT sqlite_version()').pluck().get())
  if (!isSafeVersion(version)) throw new Error(`SQLite ${version} is not safe for this work`)
}

/** Whether this version of SQLite is 3.51.3 or later and not withdrawn. */
export function isSafeVersion(version: string): boolean {
  if (version === withdrawn) return false
  const parts = version.split('.').map(Number)
  for (const [index, least] of oldestSafe.entries()) {
    const part = parts[index] ?? 0
    if (part !== least) return part > least
  }
  return true
}

/** Throws where a safety setting is off; asked at open, and again after the first write. */
export function assertSettings(db: Database): void {
  for (const [pragma, expected] of Object.entries(required)) {
    const actual = db.pragma(pragma, { simple: true })
    if (actual !== expected) throw new Error(`${pragma} is ${String(actual)}, not ${expected}`)
  }
  if (!isDefensive(db)) throw new Error('defensive mode is off')
}

/** In defensive mode SQLite ignores the wish to write its schema table. */
function isDefensive(db: Database): boolean {
  db.pragma('writable_schema = ON')
  return db.pragma('writable_schema', { simple: true }) === 0
}
