import type { Change } from '../../core/workshop/change.ts'
import {
  recordSchemas,
  tableNames,
  tablesFrom,
  type AnyRecord,
  type TableName,
  type WorkshopTables,
} from '../../core/workshop/tables.ts'
import type { Database } from './open-database.ts'

type Cell = string | number | null
type ColumnKind = 'plain' | 'boolean' | 'json'
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
  const fields = columnsOf(table).map(({ field, name, kind }) => {
    const cell = row[name] ?? null
    if (cell === null || kind === 'plain') return [field, cell]
    return [field, kind === 'json' ? (JSON.parse(String(cell)) as unknown) : cell === 1]
  })
  return Object.fromEntries(fields) as AnyRecord
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

type AnySchema = { readonly type: string; readonly unwrap?: () => unknown }

function columnKind(schema: unknown): ColumnKind {
  const { type, unwrap } = schema as AnySchema
  if ((type === 'nullable' || type === 'optional') && unwrap) {
    return columnKind((schema as { unwrap(): unknown }).unwrap())
  }
  if (type === 'object' || type === 'array') return 'json'
  return type === 'boolean' ? 'boolean' : 'plain'
}
