import type { Id } from '../base/ids.ts'
import { sameValue } from '../base/same-value.ts'
import type { TableView, AnyRecord } from '../base/table.ts'
import type { TableName, WorkshopTables, WorkshopView } from './tables.ts'

/** One record before and after: null before an addition and after a removal. */
export type Change = {
  readonly table: TableName
  readonly id: Id
  readonly before: AnyRecord | null
  readonly after: AnyRecord | null
}

/** The tables with every change applied; tables without a change keep their identity. */
export function applyChanges(tables: WorkshopTables, changes: readonly Change[]): WorkshopTables {
  if (changes.length === 0) return tables
  const draft = new DraftTables(tables)
  draft.take(changes)
  return draft.tables
}

/** Tables that take changes one after the other; each is copied once, when it is first touched. */
export class DraftTables {
  readonly #tables: { [T in TableName]: ReadonlyMap<Id, AnyRecord> }
  readonly #copies = new Map<TableName, Map<Id, AnyRecord>>()

  constructor(tables: WorkshopTables) {
    this.#tables = { ...tables }
  }

  /** As they stand; what is taken later shows in the same object. */
  get tables(): WorkshopTables {
    return this.#tables as WorkshopTables
  }

  take(changes: readonly Change[]): void {
    for (const { table, id, after } of changes) {
      const copy = this.#copyOf(table)
      if (after === null) copy.delete(id)
      else copy.set(id, after)
    }
  }

  #copyOf(table: TableName): Map<Id, AnyRecord> {
    const known = this.#copies.get(table)
    if (known !== undefined) return known
    const copy = new Map(this.#tables[table])
    this.#copies.set(table, copy)
    this.#tables[table] = copy
    return copy
  }
}

/** The tables as they would be with every change applied; nothing is copied. */
export function viewAfter(tables: WorkshopTables, changes: readonly Change[]): WorkshopView {
  const laidOver = new Map<TableName, Map<Id, AnyRecord | null>>()
  for (const { table, id, after } of changes) {
    const records = laidOver.get(table) ?? new Map<Id, AnyRecord | null>()
    laidOver.set(table, records.set(id, after))
  }
  const views = [...laidOver].map(([table, records]) => [table, over(tables[table], records)])
  return { ...tables, ...(Object.fromEntries(views) as Partial<WorkshopView>) }
}

/** A table with changed records over it; null where one was taken away. */
function over(
  table: TableView<AnyRecord>,
  changed: ReadonlyMap<Id, AnyRecord | null>,
): TableView<AnyRecord> {
  const get = (id: Id) => (changed.has(id) ? (changed.get(id) ?? undefined) : table.get(id))
  const gained = [...changed].reduce(
    (sum, [id, after]) => sum + Number(after !== null) - Number(table.has(id)),
    0,
  )
  function* values() {
    for (const record of table.values()) if (!changed.has(record.id)) yield record
    for (const record of changed.values()) if (record !== null) yield record
  }
  return { get, has: (id) => get(id) !== undefined, values, size: table.size + gained }
}

/** The changes that take back `changes`: last first, before and after swapped. */
export function inverse(changes: readonly Change[]): readonly Change[] {
  return changes.toReversed().map((change) => ({
    ...change,
    before: change.after,
    after: change.before,
  }))
}

/** One change for each record: from its first `before` to its last `after`; none where they are equal. */
export function netChanges(changes: readonly Change[]): readonly Change[] {
  const net = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.table} ${change.id}`
    const first = net.get(key)
    net.set(key, first === undefined ? change : { ...change, before: first.before })
  }
  return [...net.values()].filter((change) => !sameValue(change.before, change.after))
}
