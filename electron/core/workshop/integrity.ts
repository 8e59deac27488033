import { boardRefusal } from '../board/board-rules.ts'
import type { Change } from './change.ts'
import type { Id } from './ids.ts'
import {
  recordSchemas,
  references,
  tableNames,
  type AnyRecord,
  type TableName,
  type WorkshopTables,
} from './tables.ts'

/** Something wrong in a workshop, with the record and field it stands in. */
export type IntegrityIssue = {
  readonly table: TableName
  readonly id: Id | null
  readonly field: string | null
  readonly problem: 'schema' | 'missing-reference' | 'not-one-workshop' | 'wrong-cell' | 'two-runs'
  readonly detail: string
}

/** Everything wrong in a workshop: schemas, references, cells, and rules over whole tables. */
export function integrityIssues(tables: WorkshopTables): readonly IntegrityIssue[] {
  return [...tableIssues(tables), ...tableNames.flatMap((table) => recordIssues(tables, table))]
}

/** Whether every record named by the changed records exists, and nobody names a removed one. */
export function referencesHold(after: WorkshopTables, changes: readonly Change[]): boolean {
  const touched = new Set<TableName>()
  for (const change of changes) {
    if (change.after !== null && missingFields(after, change.table, change.after).length > 0)
      return false
    if (change.after === null) touched.add(change.table)
  }
  if (touched.size === 0) return true
  return tableNames
    .filter((table) => Object.values(references[table]).some((target) => touched.has(target)))
    .every((table) =>
      values(after, table).every((record) => missingFields(after, table, record).length === 0),
    )
}

function tableIssues(tables: WorkshopTables): readonly IntegrityIssue[] {
  const count = tables.workshop.size
  const open = values(tables, 'slot_run').filter((run) => run['endedMs'] === null).length
  const issue = (table: TableName, problem: IntegrityIssue['problem'], detail: string) =>
    ({ table, id: null, field: null, problem, detail }) as const
  return [
    ...(count === 1 ? [] : [issue('workshop', 'not-one-workshop', `${count} workshops`)]),
    ...(open <= 1 ? [] : [issue('slot_run', 'two-runs', `${open} slots run at once`)]),
  ]
}

function recordIssues(tables: WorkshopTables, table: TableName): readonly IntegrityIssue[] {
  return values(tables, table).flatMap((record) => [
    ...schemaIssues(table, record),
    ...missingFields(tables, table, record).map((field) => ({
      table,
      id: record.id,
      field,
      problem: 'missing-reference' as const,
      detail: String(record[field]),
    })),
    ...cellIssues(tables, table, record),
  ])
}

function schemaIssues(table: TableName, record: AnyRecord): readonly IntegrityIssue[] {
  const parsed = recordSchemas[table].safeParse(record)
  if (parsed.success) return []
  return parsed.error.issues.map((issue) => ({
    table,
    id: record.id,
    field: issue.path.join('.'),
    problem: 'schema' as const,
    detail: issue.message,
  }))
}

function cellIssues(
  tables: WorkshopTables,
  table: TableName,
  record: AnyRecord,
): readonly IntegrityIssue[] {
  const refusal = boardRefusal(tables, { table, id: record.id, before: record, after: record })
  if (refusal === null) return []
  return [{ table, id: record.id, field: null, problem: 'wrong-cell', detail: refusal }]
}

function missingFields(
  tables: WorkshopTables,
  table: TableName,
  record: AnyRecord,
): readonly string[] {
  const named: Readonly<Record<string, TableName>> = references[table]
  return Object.keys(named).filter((field) => {
    const target = named[field]
    const id = record[field]
    return target !== undefined && id !== null && !tables[target].has(id as Id)
  })
}

function values(tables: WorkshopTables, table: TableName): readonly AnyRecord[] {
  return [...tables[table].values()]
}
