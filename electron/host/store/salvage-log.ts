import { formatVersion } from '../../core/workshop/formats/format.ts'
import type { LogLine } from '../../core/workshop/log-entry.ts'
import { codeOf } from '../files/whole-files.ts'
import { readLog } from './log-rows.ts'
import { schemaVersion } from './migrations/migration.ts'
import type { Database } from './open-database.ts'
import { readAtRest } from './read-at-rest.ts'

/** So many entries tell whether two logs are of one history. */
const comparedEntries = 20

/** What a file gives of its log without a gap; `whole` where no damage has ended it. */
export type SalvagedLog = {
  readonly log: readonly LogLine[]
  readonly whole: boolean
  /** The version of the format in which the file was last worked on. */
  readonly version: number
}

const nothing: SalvagedLog = { log: [], whole: false, version: formatVersion }

/** What a file gives of its log after the end of `known`; nothing where it tells of another history. */
export function salvageLog(
  path: string,
  known: readonly Pick<LogLine, 'seq' | 'editId'>[],
  sqliteBinding?: string,
): SalvagedLog {
  const lastSeq = known.at(-1)?.seq ?? 0
  const read = (db: Database) => (isSameHistory(db, known) ? untilDamage(db, lastSeq) : nothing)
  return readDamaged(path, sqliteBinding, read)
}

/** All that a file gives of its log from the first line there is. */
export function salvageWholeLog(path: string, sqliteBinding?: string): SalvagedLog {
  return readDamaged(path, sqliteBinding, (db) => untilDamage(db, null))
}

/** What keeps a sound file from being opened as well: no room for its side files, no right, a lock. */
const notDamage = [
  ...['SQLITE_FULL', 'SQLITE_READONLY', 'SQLITE_PERM', 'SQLITE_CANTOPEN', 'SQLITE_BUSY'],
  ...['SQLITE_IOERR_SHM', 'SQLITE_IOERR_WRITE', 'SQLITE_IOERR_TRUNCATE', 'SQLITE_IOERR_FSYNC'],
  ...['SQLITE_IOERR_LOCK', 'SQLITE_IOERR_RDLOCK', 'SQLITE_NOMEM', 'SQLITE_IOERR_NOMEM'],
]

/**
 * Nothing where the file is too damaged to be read at all. It is left as it was. Throws where it is not
 * the damage that stands in the way: what is told as salvaged must be all that there is.
 */
function readDamaged(
  path: string,
  sqliteBinding: string | undefined,
  read: (db: Database) => SalvagedLog,
): SalvagedLog {
  try {
    return readAtRest(path, { sqliteBinding }, read)
  } catch (error) {
    if (!isDamage(error)) throw error
    return nothing
  }
}

/** Whether the file is to blame; an error of the system's own, such as EROFS, never says so. */
function isDamage(error: unknown): boolean {
  const code = codeOf(error)
  return !/^E[A-Z]+$/.test(code) && !notDamage.some((prefix) => code.startsWith(prefix))
}

/** Lines one after the other, after `afterSeq` or, with null, from the first one there is. */
function untilDamage(db: Database, afterSeq: number | null): SalvagedLog {
  const log: LogLine[] = []
  const version = schemaVersion(db)
  try {
    for (const line of readLog(db, afterSeq ?? 0)) {
      const before = log.at(-1)?.seq ?? afterSeq
      if (before !== null && line.seq !== before + 1) return { log, whole: false, version }
      log.push(line)
    }
    return { log, whole: true, version }
  } catch (error) {
    if (!isDamage(error)) throw error
    // The damage begins here; what was read before it is sound.
    return { log, whole: false, version }
  }
}

/** After a restore the same numbers stand for other edits; what damage hides says nothing. */
function isSameHistory(db: Database, known: readonly Pick<LogLine, 'seq' | 'editId'>[]): boolean {
  const find = db.prepare<[number], string>('SELECT edit_id FROM log WHERE seq = ?').pluck()
  return known.slice(-comparedEntries).every(({ seq, editId }) => {
    try {
      return (find.get(seq) ?? editId) === editId
    } catch (error) {
      if (!isDamage(error)) throw error
      return true
    }
  })
}
