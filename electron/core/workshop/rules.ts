import { boardFault, cellKey, type Cell } from '../board/board-rules.ts'
import type { Id } from './ids.ts'
import {
  mostRecords,
  recordSchemas,
  references,
  type AnyRecord,
  type TableName,
  type WorkshopView,
} from './tables.ts'

/** Something wrong in a workshop, with the record and field it stands in. */
export type IntegrityIssue = {
  readonly table: TableName
  readonly id: Id | null
  readonly field: string | null
  readonly problem: IntegrityProblem
  readonly detail: string
}

export type IntegrityProblem =
  | 'schema'
  | 'missing-reference'
  | 'wrong-cell'
  | 'off-scale'
  | 'double-point'
  | 'not-one-workshop'
  | 'two-runs'
  | 'too-many'

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
  const pointsIn = countPoints(view)
  return {
    recordIssues: (table, record) => {
      const issues = schemaIssues(table, record)
      // What has not the form of its table cannot be asked any further.
      if (issues.length > 0) return issues
      return [
        ...missingIssues(view, table, record),
        ...boardIssues(view, table, record),
        ...(table === 'curve_point' ? pointIssues(record, pointsIn) : []),
      ]
    },
    tableIssues: (table) => [
      ...countIssues(table, view[table].size),
      ...(table === 'slot_run' ? openRunIssues(view) : []),
    ],
  }
}

/**
 * Fields that the rules look at from elsewhere: when one of them changes, all that names its record is
 * asked again.
 */
export const watchedFields: { readonly [T in TableName]?: readonly string[] } = {
  template: ['board'],
  board: ['templateId'],
}

function schemaIssues(table: TableName, record: AnyRecord): readonly IntegrityIssue[] {
  const parsed = recordSchemas[table].safeParse(record)
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
  const named: Readonly<Record<string, TableName>> = references[table]
  return Object.entries(named).flatMap(([field, target]) => {
    const id = record[field] as Id | null
    if (id === null || view[target].has(id)) return []
    return [issueOf(table, record.id, 'missing-reference', id, field)]
  })
}

function boardIssues(
  view: WorkshopView,
  table: TableName,
  record: AnyRecord,
): readonly IntegrityIssue[] {
  const fault = boardFault(view, table, record)
  return fault === null ? [] : [issueOf(table, record.id, fault, fault)]
}

function pointIssues(
  record: AnyRecord,
  pointsIn: (cell: Cell) => number,
): readonly IntegrityIssue[] {
  const points = pointsIn(record as AnyRecord & Cell)
  if (points < 2) return []
  return [issueOf('curve_point', record.id, 'double-point', `${points} points in one cell`)]
}

/** Counted once, and only where somebody asks: a table of points is read through for it. */
function countPoints(view: WorkshopView): (cell: Cell) => number {
  let counts: Map<string, number> | null = null
  const count = () => {
    const found = new Map<string, number>()
    for (const point of view.curve_point.values()) {
      found.set(cellKey(point), (found.get(cellKey(point)) ?? 0) + 1)
    }
    return found
  }
  return (cell) => (counts ??= count()).get(cellKey(cell)) ?? 0
}

function countIssues(table: TableName, count: number): readonly IntegrityIssue[] {
  if (table === 'workshop') {
    return count === 1 ? [] : [issueOf(table, null, 'not-one-workshop', `${count} workshops`)]
  }
  const most = mostRecords[table]
  return count <= most ? [] : [issueOf(table, null, 'too-many', `${count}, over ${most}`)]
}

function openRunIssues(view: WorkshopView): readonly IntegrityIssue[] {
  const open = [...view.slot_run.values()].filter((run) => run.endedMs === null).length
  return open <= 1 ? [] : [issueOf('slot_run', null, 'two-runs', `${open} slots run at once`)]
}

const issueOf = (
  table: TableName,
  id: Id | null,
  problem: IntegrityProblem,
  detail: string,
  field: string | null = null,
): IntegrityIssue => ({ table, id, field, problem, detail })
