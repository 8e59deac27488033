import type { Database } from '../open-database.ts'

/** One step of a schema. Frozen once shipped: a change is a new file with the next number. */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string }

/** How a file's schema stands to the newest one that this app knows. */
export type SchemaState = 'current' | 'older' | 'newer'

/** Compares the file's `user_version` with the newest migration. */
export function schemaState(version: number, migrations: readonly Migration[]): SchemaState {
  const newest = newestOf(migrations)
  return version > newest ? 'newer' : version < newest ? 'older' : 'current'
}

/**
 * Brings the schema up: all steps that are missing, `carry` and the new `user_version` in one
 * transaction, so that a file is of the old version or of the newest, and of none between.
 */
export function migrate(
  db: Database,
  migrations: readonly Migration[],
  carry: (change: () => void) => void = (change) => change(),
): void {
  const missing = migrations.filter(({ number }) => number > schemaVersion(db))
  if (missing.length === 0) return
  const write = db.transaction(() => {
    carry(() => {
      for (const { sql } of missing) db.exec(sql)
    })
    db.pragma(`user_version = ${newestOf(migrations)}`)
  })
  write.immediate()
}

/** The number of the newest migration that the file has had. */
export function schemaVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}

const newestOf = (migrations: readonly Migration[]) => migrations.at(-1)?.number ?? 0
