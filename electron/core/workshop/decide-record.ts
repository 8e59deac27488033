import { overfills, type NoteChange } from '../board/board-rules.ts'
import type { Change } from './change.ts'
import { accept, refuse, type Decision } from './decision.ts'
import type { RecordEdit } from './edit.ts'
import type { Id } from './ids.ts'
import { references, tableNames } from './tables.ts'
import type { AnyRecord, TableName, WorkshopTables } from './tables.ts'

/** Removing one of these takes along what only exists with it; others are refused while in use. */
const takenAlong: { readonly [T in TableName]?: readonly TableName[] } = {
  person: ['membership'],
  board: ['note', 'curve_point'],
  slot: ['anchor'],
  day: ['anchor'],
}

/** Decides an edit that adds, changes or removes one record. */
export function decideRecord(tables: WorkshopTables, edit: RecordEdit): Decision {
  const table = edit.kind.slice(0, edit.kind.indexOf('.')) as TableName
  if ('record' in edit) return add(tables, table, edit.record)
  const before: AnyRecord | undefined = tables[table].get(edit.id)
  if (before === undefined) return refuse('not-found')
  return 'fields' in edit
    ? checked(tables, { table, id: edit.id, before, after: withFields(before, edit.fields) })
    : remove(tables, table, before)
}

function add(tables: WorkshopTables, table: TableName, record: AnyRecord): Decision {
  if (tables[table].has(record.id)) return refuse('exists')
  return checked(tables, { table, id: record.id, before: null, after: record })
}

function checked(tables: WorkshopTables, change: Change): Decision {
  const isFull = change.table === 'note' && overfills(tables, [change as NoteChange])
  return isFull ? refuse('cell-full') : accept([change])
}

/** A field sent as undefined is a field not sent. */
function withFields(before: AnyRecord, fields: Readonly<Record<string, unknown>>): AnyRecord {
  const sent = Object.entries(fields).filter(([, value]) => value !== undefined)
  return { ...before, ...Object.fromEntries(sent) }
}

function remove(tables: WorkshopTables, table: TableName, record: AnyRecord): Decision {
  const changes: Change[] = []
  for (const child of tableNames) {
    const users = [...recordsNaming(tables, child, table, record.id)]
    if (users.length > 0 && !takenAlong[table]?.includes(child)) return refuse('in-use')
    changes.push(...users.map((user) => ({ table: child, id: user.id, before: user, after: null })))
  }
  return accept([...changes, { table, id: record.id, before: record, after: null }])
}

function* recordsNaming(tables: WorkshopTables, child: TableName, parent: TableName, id: Id) {
  const fields = Object.entries(references[child]).filter(([, target]) => target === parent)
  if (fields.length === 0) return
  const records: Iterable<AnyRecord> = tables[child].values()
  for (const record of records) if (fields.some(([field]) => record[field] === id)) yield record
}
