import { sameValue } from '../base/same-value.ts'
import { formatVersion, upgradeRecords } from './formats/format.ts'
import type { RawRecord, RawRecords } from './formats/raw-records.ts'
import { beginsAnew, maxSeq, type LogLine, type MigratedEdit, type RawChange } from './log-entry.ts'
import { recordSchemas, tableNames, tablesFrom, type TableName } from './tables.ts'
import type { WorkshopTables } from './tables.ts'

/** What replay needs of a line of the log. */
export type LoggedChanges = Pick<LogLine, 'seq' | 'edit' | 'changes'>

export type ReplayResult =
  | { readonly kind: 'ok'; readonly tables: WorkshopTables }
  /** The first entry that does not follow from the ones before it. */
  | { readonly kind: 'broken'; readonly seq: number }

/**
 * The workshop that a whole log leads to, from nothing; every step must fit the one before. What the
 * newest format has written obeys its schema at every step, since undo may bring it back.
 */
export function replayLog(log: readonly LoggedChanges[]): ReplayResult {
  const replay = new LogReplay()
  const eraStart = log.findLastIndex(beginsAnew)
  for (const [index, line] of log.entries()) {
    const sound = index < eraStart || line.changes.every(isValid)
    if (!sound || !replay.take(line)) return { kind: 'broken', seq: line.seq }
  }
  return { kind: 'ok', tables: replay.tables() }
}

function isValid({ table, after }: RawChange): boolean {
  if (!isTableName(table)) return false
  return after === null || recordSchemas[table].safeParse(after).success
}

type Records = Map<string, Map<string, RawRecord>>

/** A workshop that follows its log line by line, through every version that its format has had. */
export class LogReplay {
  #records: Records = new Map()
  #lastSeq: number

  /** Begins with nothing, or with the records that the log had led to at `afterSeq`. */
  constructor(records: RawRecords = {}, afterSeq = 0) {
    this.#lastSeq = afterSeq
    this.#records = new Map(Object.entries(byIdOf(records)))
  }

  /** Takes the next line; false where it does not follow from the ones before. */
  take({ seq, edit, changes }: LoggedChanges): boolean {
    if (seq <= this.#lastSeq || seq > maxSeq) return false
    this.#lastSeq = seq
    const old = this.#records
    if (beginsAnew({ edit })) this.#records = new Map()
    if (!changes.every((change) => this.#follow(change))) return false
    return edit.kind !== 'migrated' || this.#continues(old, edit as MigratedEdit)
  }

  /** The records as they stand, of whichever version the log has reached. */
  records(): RawRecords {
    return Object.fromEntries(
      [...this.#records].map(([table, byId]) => [table, [...byId.values()]]),
    )
  }

  /** The records as tables; right only where the log has reached today's format. */
  tables(): WorkshopTables {
    return tablesFrom(this.records())
  }

  /** The first table that is not what the log says; null where all are. */
  differenceFrom(found: TablesOfAnyVersion): string | null {
    const tables = new Set([...this.#records.keys(), ...Object.keys(found)])
    const isSame = (table: string) =>
      sameRecords(this.#records.get(table) ?? none, found[table] ?? none)
    return [...tables].find((table) => !isSame(table)) ?? null
  }

  /** Where only the end of a log is followed, nothing is known of what came before. */
  #continues(old: Records, { from, to }: MigratedEdit): boolean {
    if (to > formatVersion) return false
    if (old.size === 0) return true
    const before = new LogReplay()
    before.#records = old
    const upgraded = upgradeRecords(before.records(), from, to)
    return this.differenceFrom(byIdOf(upgraded)) === null
  }

  #follow({ table, id, before, after }: RawChange): boolean {
    const byId = this.#tableOf(table)
    if (!sameValue(byId.get(id) ?? null, before)) return false
    if (after === null) return byId.delete(id)
    byId.set(id, after)
    return after.id === id
  }

  #tableOf(table: string): Map<string, RawRecord> {
    const known = this.#records.get(table)
    if (known !== undefined) return known
    const byId = new Map<string, RawRecord>()
    this.#records.set(table, byId)
    return byId
  }
}

/** The records of each table by id, whatever the tables are. */
export type TablesOfAnyVersion = Readonly<Record<string, ReadonlyMap<string, RawRecord>>>

/** Lists of records by table, as tables. */
export function byIdOf(records: RawRecords): Record<string, Map<string, RawRecord>> {
  const tables = Object.entries(records).map(
    ([table, list]) => [table, new Map(list.map((record) => [record.id, record]))] as const,
  )
  return Object.fromEntries(tables)
}

const none: ReadonlyMap<string, RawRecord> = new Map()

/** Whether two workshops hold the same records with the same fields. */
export function sameTables(a: WorkshopTables, b: WorkshopTables): boolean {
  return tableNames.every((table) => sameRecords(a[table], b[table]))
}

function sameRecords(
  left: ReadonlyMap<string, RawRecord>,
  right: ReadonlyMap<string, RawRecord>,
): boolean {
  return (
    left.size === right.size &&
    [...left].every(([id, record]) => sameValue(record, right.get(id) ?? null))
  )
}

const isTableName = (table: string): table is TableName => Object.hasOwn(recordSchemas, table)
