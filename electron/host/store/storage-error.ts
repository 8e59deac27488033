import SqliteDatabase from 'better-sqlite3'

/** What a failed write or open means for the person at the laptop. */
export type StorageProblem = 'disk-full' | 'read-only' | 'damaged' | 'busy' | 'unknown'

const bySqliteCode: readonly (readonly [prefix: string, StorageProblem])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_IOERR_WRITE', 'disk-full'],
  ['SQLITE_IOERR_SHMOPEN', 'disk-full'],
  ['SQLITE_IOERR_SHMSIZE', 'disk-full'],
  ['SQLITE_IOERR_SHMMAP', 'disk-full'],
  ['SQLITE_READONLY', 'read-only'],
  ['SQLITE_CANTOPEN', 'read-only'],
  ['SQLITE_PERM', 'read-only'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_NOTADB', 'damaged'],
  ['SQLITE_BUSY', 'busy'],
]

const bySystemCode: Readonly<Record<string, StorageProblem>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
}

/** Sorts an error of SQLite or of the file system. */
export function storageProblem(error: unknown): StorageProblem {
  const code = errorCode(error)
  const known = bySqliteCode.find(([prefix]) => code.startsWith(prefix))
  return known?.[1] ?? bySystemCode[code] ?? 'unknown'
}

/** Whether SQLite refused a statement for breaking a constraint: a bug of ours, not of the disk. */
export function isConstraintError(error: unknown): boolean {
  return error instanceof SqliteDatabase.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')
}

function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
