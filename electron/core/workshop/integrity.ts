import { sameValue } from '../base/same-value.ts'
import type { TableView, AnyRecord } from '../base/table.ts'
import { viewAfter, type Change } from './change.ts'
import type { Id } from '../base/ids.ts'
import { rulesOf, type IntegrityIssue } from './rules.ts'
import {
  declared,
  tableNames,
  type TableName,
  type WorkshopTables,
  type WorkshopView,
} from './tables.ts'

/** Everything wrong in a workshop: every rule, asked of every table and every record. */
export function integrityIssues(tables: WorkshopTables): readonly IntegrityIssue[] {
  const rules = rulesOf(tables)
  return [
    ...tableNames.flatMap((table) => rules.tableIssues(table)),
    ...tableNames.flatMap((table) =>
      [...valuesOf(tables, table)].flatMap((record) => rules.recordIssues(table, record)),
    ),
  ]
}

/**
 * What changes would make wrong in a sound workshop: the same rules, asked of every record that the
 * changes can affect and of no other.
 */
export function* issuesAfter(
  tables: WorkshopTables,
  changes: readonly Change[],
): Generator<IntegrityIssue> {
  const after = viewAfter(tables, changes)
  const rules = rulesOf(after)
  for (const table of new Set(changes.map((change) => change.table)))
    yield* rules.tableIssues(table)
  for (const change of changes) {
    if (change.after !== null) yield* rules.recordIssues(change.table, change.after)
  }
  for (const [table, record] of restingOn(after, changes)) yield* rules.recordIssues(table, record)
}

/** The records that name, over one or more steps, a record whose loss or change they feel. */
function* restingOn(
  after: WorkshopView,
  changes: readonly Change[],
): Generator<readonly [TableName, AnyRecord]> {
  const felt = new Map<TableName, Set<Id>>()
  const feel = (table: TableName, id: Id) => {
    felt.set(table, (felt.get(table) ?? new Set<Id>()).add(id))
  }
  for (const change of changes) if (isFelt(change)) feel(change.table, change.id)
  // Parents stand before children, so one way down reaches the notes of a template's boards.
  for (const table of tableNames) {
    const named = Object.entries(declared[table].references).filter(([, target]) =>
      felt.has(target),
    )
    if (named.length === 0) continue
    for (const record of valuesOf(after, table)) {
      if (!named.some(([field, target]) => felt.get(target)?.has(record[field] as Id))) continue
      if (declared[table].watched !== undefined) feel(table, record.id)
      yield [table, record]
    }
  }
}

function isFelt({ table, before, after }: Change): boolean {
  if (before === null) return false
  if (after === null) return true
  return (declared[table].watched ?? []).some((field) => !sameValue(before[field], after[field]))
}

function valuesOf(view: WorkshopView, table: TableName): Iterable<AnyRecord> {
  const records: TableView<AnyRecord> = view[table]
  return records.values()
}
