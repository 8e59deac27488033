import SqliteDatabase from 'better-sqlite3'
import { dirname } from 'node:path'
import { openPaths } from './open-files.ts'
import { systemProblem, type WriteProblem } from './system-problem.ts'
import { triedFolder } from './try-folder.ts'

/** What a failed write or open means. */
export type StorageProblem = WriteProblem | 'damaged' | 'busy' | 'unknown'

/** Told by the code alone. The first prefix counts. */
const bySqliteCode: readonly (readonly [prefix: string, StorageProblem])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_IOERR_NOMEM', 'unknown'],
  ['SQLITE_IOERR_CORRUPTFS', 'damaged'],
  ['SQLITE_IOERR_DATA', 'damaged'],
  // What cannot be locked must not be written: a write-protected file, a share without locks.
  ['SQLITE_IOERR_LOCK', 'read-only'],
  ['SQLITE_IOERR_RDLOCK', 'read-only'],
  ['SQLITE_IOERR_SHMLOCK', 'read-only'],
  ['SQLITE_IOERR_READ', 'disk-error'],
  ['SQLITE_IOERR_SHORT_READ', 'damaged'],
  ['SQLITE_IOERR_IN_PAGE', 'disk-error'],
]

/** Where SQLite keeps the system's reason to itself: what it is, should the disk take a trial. */
const unlessTried: readonly (readonly [prefix: string, WriteProblem])[] = [
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_IOERR', 'disk-error'],
]

/**
 * Sorts an error of SQLite or of the file system. One code of SQLite's stands for a full quota, a disk
 * turned read-only and a broken one: then the folders of the open databases are tried with a small file.
 */
export function storageProblem(error: unknown, path?: string): StorageProblem {
  const code = errorCode(error)
  const known = startOf(code, bySqliteCode) ?? systemProblem(error)
  if (known !== null) return known
  const assumed = startOf(code, unlessTried)
  return assumed === null ? 'unknown' : (whatDiskSays(path) ?? assumed)
}

/** The same, where it is the disk that has failed; null where it is not. */
export function writeProblem(error: unknown): WriteProblem | null {
  const problem = storageProblem(error)
  return isWriteProblem(problem) ? problem : null
}

export function isWriteProblem(problem: string): problem is WriteProblem {
  return problem === 'disk-full' || problem === 'read-only' || problem === 'disk-error'
}

/** Whether SQLite refused a statement for breaking a constraint: a bug of ours, not of the disk. */
export function isConstraintError(error: unknown): boolean {
  return error instanceof SqliteDatabase.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')
}

function whatDiskSays(path: string | undefined): WriteProblem | null {
  const paths = path === undefined ? openPaths() : [path, ...openPaths()]
  const folders = Map.groupBy(paths, (one) => dirname(one))
  for (const [folder, files] of folders) {
    const problem = triedFolder(folder, files)
    if (problem !== null) return problem
  }
  return null
}

function startOf<P>(code: string, table: readonly (readonly [prefix: string, P])[]): P | null {
  return table.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null
}

function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
