import type { AnyRecord } from '../base/table.ts'
import type { Role } from '../access/roles.ts'
import { changesVisibleTo, visibleTo } from '../access/visible-to.ts'
import { tableNames, type TableName } from '../workshop/tables.ts'
import type { Snapshot } from './areas/workshop.ts'
import type { FeedEvent } from './feed.ts'

/** A workshop as `role` may have it. */
export function snapshotFor(role: Role, snapshot: Snapshot): Snapshot {
  if (role === 'facilitator') return snapshot
  const lists = tableNames.map((table): [TableName, readonly AnyRecord[]] => [
    table,
    snapshot.records[table].flatMap((record) => visibleTo(role, table, record) ?? []),
  ])
  return { ...snapshot, records: Object.fromEntries(lists) as Snapshot['records'] }
}

/** The news as `role` may hear it; an entry of which it may see nothing keeps its place in the order. */
export function eventFor(role: Role, event: FeedEvent): FeedEvent {
  if (role === 'facilitator' || event.kind !== 'workshop-changed') return event
  const entries = event.entries.map((entry) => ({
    ...entry,
    changes: changesVisibleTo(role, entry.changes),
  }))
  return { ...event, entries }
}
