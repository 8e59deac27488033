import type { Database } from '../open-database.ts'

/** One step of a schema. Frozen once shipped: a change is a new file with the next number. */
export type Migration = { readonly number: number; readonly name: string; readonly sql: string }

/** How a file's schema stands to the newest one that this app knows. */
export type SchemaState = 'current' | 'older' | 'newer'

/** Compares the file's `user_version` with the newest migration. */
export function schemaState(version: number, migrations: readonly Migration[]): SchemaState {
  const newest = migrations.at(-1)?.number ?? 0
  return version > newest ? 'newer' : version < newest ? 'older' : 'current'
}

/** Brings the schema up, each step with its `user_version` in one transaction. */
export function migrate(db: Database, migrations: readonly Migration[]): void {
  const version = schemaVersion(db)
  for (const migration of migrations) {
    if (migration.number <= version) continue
    db.transaction(() => {
      db.exec(migration.sql)
      db.pragma(`user_version = ${migration.number}`)
    }).immediate()
  }
}

/** The number of the newest migration that the file has had. */
export function schemaVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }))
}
