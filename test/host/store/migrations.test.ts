import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openMemoryDatabase } from '../../../electron/host/store/open-database.ts'
import { libraryMigrations } from '../../../electron/host/store/migrations/library/all.ts'
import {
  migrate,
  schemaState,
  schemaVersion,
  type Migration,
} from '../../../electron/host/store/migrations/migration.ts'
import { workshopMigrations } from '../../../electron/host/store/migrations/workshop/all.ts'
import { schemaOf } from '../../../electron/host/store/schema-check.ts'

function migrated(migrations: readonly Migration[]) {
  const db = openMemoryDatabase()
  migrate(db, migrations)
  return db
}

const sumOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

describe('the schema', () => {
  it('of a workshop file is the one announced', async () => {
    const schema = `${schemaOf(migrated(workshopMigrations))}\n`
    await expect(schema).toMatchFileSnapshot('schema-workshop.sql')
  })

  it('of the library is the one announced', async () => {
    await expect(`${schemaOf(migrated(libraryMigrations))}\n`).toMatchFileSnapshot(
      'schema-library.sql',
    )
  })

  it('comes from migrations that nobody has changed since', () => {
    const sums = [...workshopMigrations, ...libraryMigrations].map(
      ({ number, name, sql }) => `${number} ${name} ${sumOf(sql)}`,
    )
    expect(sums).toMatchInlineSnapshot(`
      [
        "1 first-tables 13ace2e9f7793dbf",
        "2 indexes b6c793f1c3f16a34",
        "3 currency 88a53757ff4bdc2f",
        "4 attendance 4f97ef21e9f21ea3",
        "5 people-and-cells 090393e6648b0505",
        "6 lessons 4ce46f791b805b09",
        "7 energisers 151fc174d45a4d60",
        "1 first-tables d2719de2e77a4ac5",
        "2 glance 7aa28b8a80d3e70c",
      ]
    `)
  })

  it('has STRICT tables only', () => {
    const db = migrated(workshopMigrations)
    const loose = db.prepare(
      "SELECT name FROM pragma_table_list WHERE strict = 0 AND name NOT LIKE 'sqlite_%'",
    )
    expect(loose.pluck().all()).toEqual([])
  })
})

describe('migrate', () => {
  const broken: Migration = {
    number: 9,
    name: 'broken',
    sql: 'CREATE TABLE broken_off (a); SELECT oops',
  }

  it('numbers the migrations in order, without a gap', () => {
    for (const list of [workshopMigrations, libraryMigrations])
      expect(list.map((one) => one.number)).toEqual(list.map((_, index) => index + 1))
  })

  it('undoes all steps where one fails, their numbers too', () => {
    const db = migrated(workshopMigrations)
    expect(() => migrate(db, [...workshopMigrations, broken])).toThrow('oops')
    expect(schemaVersion(db)).toBe(workshopMigrations.length)
    expect(schemaOf(db)).not.toContain('broken_off')
  })

  it('does nothing twice', () => {
    const db = migrated(workshopMigrations)
    const schema = schemaOf(db)
    migrate(db, workshopMigrations)
    expect(schemaOf(db)).toBe(schema)
  })
})

describe('schemaState', () => {
  it('tells older, current and newer apart', () => {
    const newest = workshopMigrations.length
    expect(schemaState(newest - 1, workshopMigrations)).toBe('older')
    expect(schemaState(newest, workshopMigrations)).toBe('current')
    expect(schemaState(newest + 1, workshopMigrations)).toBe('newer')
  })
})
