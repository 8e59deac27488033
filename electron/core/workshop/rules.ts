import type { Fault, TableRules, AnyRecord } from '../base/table.ts'
import type { Id } from '../base/ids.ts'
import { declared, type TableName, type WorkshopView } from './tables.ts'

/** Something wrong in a workshop, with the record and field it stands in. */
export type IntegrityIssue = {
  readonly table: TableName
  readonly id: Id | null
  readonly field: string | null
  readonly problem: IntegrityProblem
  readonly detail: string
}

export type IntegrityProblem =
  Fault['problem'] | 'schema' | 'missing-reference' | 'not-one-workshop' | 'too-many'

/** The rules of one workshop, to be asked record by record and table by table. */
export type WorkshopRules = {
  /** What is wrong with a record as it stands: in itself, in what it names, in its cell. */
  recordIssues(table: TableName, record: AnyRecord): readonly IntegrityIssue[]
  /** What is wrong with a table as a whole. */
  tableIssues(table: TableName): readonly IntegrityIssue[]
}

/**
 * Every rule that holds in a workshop, whoever made it: what decides edits, opens files and reads
 * packages asks here. How many notes a cell takes is no such rule: it only slows who adds one more.
 */
export function rulesOf(view: WorkshopView): WorkshopRules {
  const ownRules = new Map<TableName, TableRules<AnyRecord>>()
  const own = (table: TableName) => {
    const rules = ownRules.get(table) ?? declared[table].holds?.(view) ?? {}
    ownRules.set(table, rules)
    return rules
  }
  return {
    recordIssues: (table, record) => {
      const issues = schemaIssues(table, record)
      // What has not the form of its table cannot be asked any further.
      if (issues.length > 0) return issues
      const faults = own(table).record?.(record) ?? []
      return [
        ...missingIssues(view, table, record),
        ...faults.map(({ problem, detail }) => issueOf(table, record.id, problem, detail)),
      ]
    },
    tableIssues: (table) => {
      const faults = own(table).table?.() ?? []
      return [
        ...countIssues(table, view[table].size),
        ...faults.map(({ problem, detail }) => issueOf(table, null, problem, detail)),
      ]
    },
  }
}

function schemaIssues(table: TableName, record: AnyRecord): readonly IntegrityIssue[] {
  const parsed = declared[table].schema.safeParse(record)
  if (parsed.success) return []
  return parsed.error.issues.map(({ path, message }) =>
    issueOf(table, record.id, 'schema', message, path.join('.')),
  )
}

function missingIssues(
  view: WorkshopView,
  table: TableName,
  record: AnyRecord,
): readonly IntegrityIssue[] {
  return Object.entries(declared[table].references).flatMap(([field, target]) => {
    const id = record[field] as Id | null
    if (id === null || view[target].has(id)) return []
    return [issueOf(table, record.id, 'missing-reference', id, field)]
  })
}

function countIssues(table: TableName, count: number): readonly IntegrityIssue[] {
  const { list, max } = declared[table]
  if (list === null) {
    return count === 1 ? [] : [issueOf(table, null, 'not-one-workshop', `${count} workshops`)]
  }
  return count <= max ? [] : [issueOf(table, null, 'too-many', `${count}, over ${max}`)]
}

const issueOf = (
  table: TableName,
  id: Id | null,
  problem: IntegrityProblem,
  detail: string,
  field: string | null = null,
): IntegrityIssue => ({ table, id, field, problem, detail })
