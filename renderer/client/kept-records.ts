import type { AnyRecord } from '../../electron/core/base/table.ts'
import { sameValue } from '../../electron/core/base/same-value.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { tableNames, type WorkshopTables } from '../../electron/core/workshop/tables.ts'

/**
 * `after`, with the very records of `before` where they are equal, and its very tables where all are:
 * what the host only confirms is nothing new, and nothing that is drawn from it is drawn again.
 */
export function keptTables(before: WorkshopTables, after: WorkshopTables): WorkshopTables {
  const tables = tableNames.map((table) => [
    table,
    keptRecords<AnyRecord>(before[table], after[table]),
  ])
  return Object.fromEntries(tables) as WorkshopTables
}

/** The same for one table. */
export function keptRecords<R extends AnyRecord>(
  before: ReadonlyMap<Id, R>,
  after: ReadonlyMap<Id, R>,
): ReadonlyMap<Id, R> {
  if (before === after) return before
  const equal: R[] = []
  let isChanged = before.size !== after.size
  for (const [id, record] of after) {
    const known = before.get(id)
    if (known === record) continue
    if (known !== undefined && sameValue(known, record)) equal.push(known)
    else isChanged = true
  }
  if (!isChanged) return before
  if (equal.length === 0) return after
  const kept = new Map(after)
  for (const known of equal) kept.set(known.id, known)
  return kept
}
