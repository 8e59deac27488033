import type { AnyRecord } from '../../core/base/table.ts'
import type { Change } from '../../core/workshop/change.ts'
import {
  recordSchemas,
  tableNames,
  tablesFrom,
  type TableName,
  type WorkshopTables,
} from '../../core/workshop/tables.ts'
import { columnKind, type ColumnKind, type ColumnKinds } from './column-kinds.ts'
import type { RawRecord, RawRecords } from '../../core/workshop/formats/raw-records.ts'
import type { Database } from './open-database.ts'

type Cell = string | number | null
type Column = { readonly field: string; readonly name: string; readonly kind: ColumnKind }

/** Writes changes to rows: the one function that does, for every table. */
export function rowWriter(db: Database): (changes: readonly Change[]) => void {
  const upserts = new Map(tableNames.map((table) => [table, db.prepare(upsertSql(table))]))
  const deletes = new Map(
    tableNames.map((table) => [table, db.prepare(`DELETE FROM "${table}" WHERE id = ?`)]),
  )
  return (changes) => {
    for (const { table, id, after } of changes) {
      if (after === null) deletes.get(table)?.run(id)
      else upserts.get(table)?.run(encode(table, after))
    }
  }
}

/** All rows as records; no schema is asked here, `integrityIssues` does that. */
export function readRows(db: Database): WorkshopTables {
  const entries = tableNames.map(
    (table) =>
      [
        table,
        db
          .prepare<[], Record<string, Cell>>(`SELECT * FROM "${table}"`)
          .all()
          .map((row) => decode(table, row)),
      ] as const,
  )
  return tablesFrom(Object.fromEntries(entries))
}

/** The tables of this file that hold records, of whichever version it is. */
export function tablesOfRecords(db: Database): readonly string[] {
  const tables = db.prepare<[], string>(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
  )
  return tables
    .pluck()
    .all()
    .filter((table) => !ofTheStore.has(table))
}

/** All records of a file of an older version. */
export function readOlderRows(db: Database, kinds: ColumnKinds): RawRecords {
  return Object.fromEntries(
    tablesOfRecords(db).map((table) => [
      table,
      db
        .prepare<[], Record<string, Cell>>(`SELECT * FROM "${table}"`)
        .all()
        .map((row) => decodeOlder(row, kinds[table] ?? {})),
    ]),
  )
}

/** Puts these records in the place of all rows. */
export function replaceRows(db: Database, records: WorkshopTables): void {
  for (const table of tableNames) db.exec(`DELETE FROM "${table}"`)
  for (const table of tableNames) {
    const insert = db.prepare(upsertSql(table))
    const all: Iterable<AnyRecord> = records[table].values()
    for (const record of all) insert.run(encode(table, record))
  }
}

/** Tables of a workshop file that hold no records. */
const ofTheStore: ReadonlySet<string> = new Set(['log', 'checkpoint'])

function upsertSql(table: TableName): string {
  const columns = columnsOf(table)
  const names = columns.map((column) => column.name)
  const updates = names.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`)
  return `INSERT INTO "${table}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
    ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`
}

function encode(table: TableName, record: AnyRecord): Cell[] {
  return columnsOf(table).map(({ field, kind }) => {
    const value = record[field]
    if (value === null || value === undefined) return null
    if (kind === 'json') return JSON.stringify(value)
    return kind === 'boolean' ? Number(value) : (value as Cell)
  })
}

function decode(table: TableName, row: Readonly<Record<string, Cell>>): AnyRecord {
  const fields = columnsOf(table).map(({ field, name, kind }) => [
    field,
    valueOf(row[name] ?? null, kind),
  ])
  return Object.fromEntries(fields) as AnyRecord
}

function decodeOlder(
  row: Readonly<Record<string, Cell>>,
  kinds: Readonly<Record<string, ColumnKind>>,
): RawRecord {
  const fields = Object.entries(row).map(([name, cell]) => {
    const field = name.replaceAll(/_[a-z]/g, (part) => part.slice(1).toUpperCase())
    return [field, valueOf(cell, kinds[field] ?? 'plain')]
  })
  return Object.fromEntries(fields) as RawRecord
}

function valueOf(cell: Cell, kind: ColumnKind): unknown {
  if (cell === null || kind === 'plain') return cell
  return kind === 'json' ? (JSON.parse(String(cell)) as unknown) : cell === 1
}

const columnCache = new Map<TableName, readonly Column[]>()

function columnsOf(table: TableName): readonly Column[] {
  const cached = columnCache.get(table)
  if (cached !== undefined) return cached
  const columns = Object.entries(recordSchemas[table].shape).map(([field, schema]) => ({
    field,
    name: field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    kind: columnKind(schema),
  }))
  columnCache.set(table, columns)
  return columns
}
