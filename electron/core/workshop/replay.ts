import { sameValue, type Change } from './change.ts'
import { recordSchemas, tableNames, tablesFrom, type AnyRecord } from './tables.ts'
import type { WorkshopTables } from './tables.ts'

/** What replay needs of an entry of the log. */
export type LoggedChanges = { readonly seq: number; readonly changes: readonly Change[] }

export type ReplayResult =
  | { readonly kind: 'ok'; readonly tables: WorkshopTables }
  /** The first entry that does not follow from the ones before it. */
  | { readonly kind: 'broken'; readonly seq: number }

/** The workshop that a whole log leads to, from nothing; every step must fit the one before. */
export function replayLog(log: readonly LoggedChanges[]): ReplayResult {
  const records = new Map(tableNames.map((table) => [table, new Map<string, AnyRecord>()]))
  let lastSeq = 0
  for (const { seq, changes } of log) {
    if (seq <= lastSeq || !changes.every((change) => follow(records, change))) {
      return { kind: 'broken', seq }
    }
    lastSeq = seq
  }
  const lists = [...records].map(([table, byId]) => [table, [...byId.values()]] as const)
  return { kind: 'ok', tables: tablesFrom(Object.fromEntries(lists)) }
}

/** Whether two workshops hold the same records with the same fields. */
export function sameTables(a: WorkshopTables, b: WorkshopTables): boolean {
  return tableNames.every((table) => {
    const left: ReadonlyMap<string, AnyRecord> = a[table]
    const right: ReadonlyMap<string, AnyRecord> = b[table]
    return (
      left.size === right.size &&
      [...left].every(([id, record]) => sameValue(record, right.get(id) ?? null))
    )
  })
}

type Tables = ReadonlyMap<Change['table'], Map<string, AnyRecord>>

function follow(records: Tables, change: Change): boolean {
  const byId = records.get(change.table)
  const before = byId?.get(change.id) ?? null
  if (byId === undefined || !sameValue(before, change.before)) return false
  if (change.after === null) return byId.delete(change.id)
  const sound = change.after.id === change.id && valid(change.table, change.after)
  if (sound) byId.set(change.id, change.after)
  return sound
}

const valid = (table: Change['table'], record: AnyRecord) =>
  recordSchemas[table].safeParse(record).success
