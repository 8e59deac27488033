import type { Migration } from './migrations/migration.ts'
import { migrate } from './migrations/migration.ts'
import { openMemoryDatabase, type Database } from './open-database.ts'

/** Everything that the file's schema says: tables, indexes, and what nobody should have put there. */
export function schemaOf(db: Database): string {
  const parts = db.prepare<[], string>(
    `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name`,
  )
  return parts.pluck().all().join(';\n')
}

const expected = new Map<readonly Migration[], string>()

/** The schema that these migrations lead to from nothing. */
export function expectedSchema(migrations: readonly Migration[], sqliteBinding?: string): string {
  const known = expected.get(migrations)
  if (known !== undefined) return known
  const db = openMemoryDatabase(sqliteBinding)
  try {
    migrate(db, migrations)
    const schema = schemaOf(db)
    expected.set(migrations, schema)
    return schema
  } finally {
    db.close()
  }
}
