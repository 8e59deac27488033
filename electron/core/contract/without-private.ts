import { declared, tableNames, type AnyRecord, type TableName } from '../workshop/tables.ts'
import type { Snapshot } from './areas/workshop.ts'
import type { FeedEntry, FeedEvent } from './feed.ts'
import type { Role } from './roles.ts'

/** A workshop as `role` may have it: whoever is not the facilitator gets no private field of anybody. */
export function snapshotFor(role: Role, snapshot: Snapshot): Snapshot {
  if (role === 'facilitator') return snapshot
  const lists = tableNames.map((table): [TableName, readonly AnyRecord[]] => [
    table,
    snapshot.records[table].map((record) => withoutPrivate(table, record)),
  ])
  return { ...snapshot, records: Object.fromEntries(lists) as Snapshot['records'] }
}

/** The news as `role` may hear it. */
export function eventFor(role: Role, event: FeedEvent): FeedEvent {
  if (role === 'facilitator' || event.kind !== 'workshop-changed') return event
  return { ...event, entries: event.entries.map(entryWithoutPrivate) }
}

function entryWithoutPrivate(entry: FeedEntry): FeedEntry {
  const changes = entry.changes.map((change) => ({
    ...change,
    before: change.before && withoutPrivate(change.table, change.before),
    after: change.after && withoutPrivate(change.table, change.after),
  }))
  return { ...entry, changes }
}

/** Private fields are texts: what may not be seen is blank. */
function withoutPrivate(table: TableName, record: AnyRecord): AnyRecord {
  const hidden = declared[table].private
  if (hidden === undefined) return record
  return { ...record, ...Object.fromEntries(hidden.map((field) => [field, ''])) }
}
