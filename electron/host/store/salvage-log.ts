import { existsSync, rmSync } from 'node:fs'
import type { LogEntry } from '../../core/workshop/log-entry.ts'
import { sideFiles } from '../data-folder.ts'
import { readLog } from './log-rows.ts'
import { workshopMigrations } from './migrations/workshop/all.ts'
import { schemaState, schemaVersion } from './migrations/migration.ts'
import { openDatabase, type Database } from './open-database.ts'

/** So many entries tell whether two logs are of one history. */
const comparedEntries = 20

/** The log that a damaged file gives from its start; `whole` where no damage has ended it. */
export type SalvagedLog = { readonly entries: readonly LogEntry[]; readonly whole: boolean }

/**
 * The entries after the end of `known` that a damaged file still gives, without a gap; none where it
 * gives nothing, or tells of another history.
 */
export function salvageLog(
  path: string,
  known: readonly Pick<LogEntry, 'seq' | 'editId'>[],
  sqliteBinding?: string,
): readonly LogEntry[] {
  const lastSeq = known.at(-1)?.seq ?? 0
  const later = readDamaged(path, sqliteBinding, (db) =>
    isSameHistory(db, known) ? entriesUntilDamage(db, lastSeq).entries : [],
  )
  return later ?? []
}

/** All that a damaged file gives of its log from the start. A log of an older format is not read. */
export function salvageWholeLog(path: string, sqliteBinding?: string): SalvagedLog {
  const found = readDamaged(path, sqliteBinding, (db) =>
    schemaState(schemaVersion(db), workshopMigrations) === 'current'
      ? entriesUntilDamage(db, null)
      : null,
  )
  return found ?? { entries: [], whole: false }
}

/** Null where the file cannot be read at all. It is left as it was. */
function readDamaged<T>(
  path: string,
  sqliteBinding: string | undefined,
  read: (db: Database) => T,
): T | null {
  const notThere = sideFiles.filter((suffix) => !existsSync(path + suffix))
  try {
    const db = openDatabase(path, { sqliteBinding, mustExist: true, readOnly: true })
    try {
      return read(db)
    } finally {
      db.close()
      for (const suffix of notThere) rmSync(path + suffix, { force: true })
    }
  } catch {
    return null
  }
}

/** Entries one after the other, after `afterSeq` or, with null, from the first one there is. */
function entriesUntilDamage(db: Database, afterSeq: number | null): SalvagedLog {
  const entries: LogEntry[] = []
  try {
    for (const entry of readLog(db, afterSeq ?? 0)) {
      const before = entries.at(-1)?.seq ?? afterSeq
      if (before !== null && entry.seq !== before + 1) return { entries, whole: false }
      entries.push(entry)
    }
    return { entries, whole: true }
  } catch {
    // The damage begins here; what was read before it is sound.
    return { entries, whole: false }
  }
}

/** After a restore the same numbers stand for other edits; what damage hides says nothing. */
function isSameHistory(db: Database, known: readonly Pick<LogEntry, 'seq' | 'editId'>[]): boolean {
  const find = db.prepare<[number], string>('SELECT edit_id FROM log WHERE seq = ?').pluck()
  return known.slice(-comparedEntries).every(({ seq, editId }) => {
    try {
      return (find.get(seq) ?? editId) === editId
    } catch {
      return true
    }
  })
}
