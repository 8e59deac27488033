import { sameValue, type Change } from '../../core/workshop/change.ts'
import {
  tableNames,
  type AnyRecord,
  type TableName,
  type WorkshopTables,
} from '../../core/workshop/tables.ts'
import type { Database } from './open-database.ts'

const entriesAtOnce = 200

/**
 * Where the log does not lead to the rows; null where it does. Each text stands in both, so a byte
 * that has changed on the disk shows here, which SQLite's own checks would not see.
 */
export function logIssue(db: Database, tables: WorkshopTables): string | null {
  const steps = check(db, tables)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** The same, with room for other work every few milliseconds. */
export async function logIssueInSteps(
  db: Database,
  tables: WorkshopTables,
): Promise<string | null> {
  const steps = check(db, tables)
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await otherWork()
  }
}

/** Lets what waits in the event loop have its turn. */
export const otherWork = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

function* check(db: Database, tables: WorkshopTables): Generator<undefined, string | null> {
  const records = new Map(tableNames.map((table) => [table, new Map<string, AnyRecord>()]))
  const rows = db.prepare<[], { seq: number; changes: string }>(
    'SELECT seq, changes FROM log ORDER BY seq',
  )
  for (const { seq, changes } of rows.iterate()) {
    const sound = (JSON.parse(changes) as Change[]).every((change) => follow(records, change))
    if (!sound) return `entry ${seq} of the log does not follow from the ones before`
    if (seq % entriesAtOnce === 0) yield
  }
  const odd = tableNames.find((table) => !sameRecords(records.get(table), tables[table]))
  return odd === undefined ? null : `${odd} is not what the log says`
}

type Records = ReadonlyMap<TableName, Map<string, AnyRecord>>

function follow(records: Records, { table, id, before, after }: Change): boolean {
  const byId = records.get(table)
  if (byId === undefined || !sameValue(byId.get(id) ?? null, before)) return false
  if (after === null) byId.delete(id)
  else byId.set(id, after)
  return true
}

function sameRecords(
  logged: ReadonlyMap<string, AnyRecord> = new Map(),
  found: ReadonlyMap<string, AnyRecord>,
): boolean {
  if (logged.size !== found.size) return false
  return [...logged].every(([id, record]) => sameValue(record, found.get(id) ?? null))
}
