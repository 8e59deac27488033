import type { AnyRecord } from '../base/table.ts'
import type { Change } from './change.ts'
import { accept, refuse, type Decision } from './decision.ts'
import type { RecordEdit } from './edit.ts'
import type { Id } from '../base/ids.ts'
import { declared, tableNames, type TableName, type WorkshopTables } from './tables.ts'
import { workshopCode } from './workshop-code.ts'

/** Decides an edit that adds, changes or removes one record. */
export function decideRecord(tables: WorkshopTables, edit: RecordEdit): Decision {
  const table = edit.kind.slice(0, edit.kind.indexOf('.')) as TableName
  if ('record' in edit) return add(tables, table, edit.record)
  const id: Id = edit.id
  const before: AnyRecord | undefined = tables[table].get(id)
  if (before === undefined) return refuse('not-found')
  return 'fields' in edit
    ? accept([{ table, id, before, after: withFields(table, before, edit.fields) }])
    : remove(tables, table, before)
}

function add(tables: WorkshopTables, table: TableName, record: AnyRecord): Decision {
  if (tables[table].has(record.id)) return refuse('exists')
  return accept([{ table, id: record.id, before: null, after: record }])
}

/** A field sent as undefined is a field not sent. */
function withFields(
  table: TableName,
  before: AnyRecord,
  fields: Readonly<Record<string, unknown>>,
): AnyRecord {
  const whole = table === 'workshop' ? withCode(fields) : fields
  const sent = Object.entries(whole).filter(([, value]) => value !== undefined)
  return { ...before, ...Object.fromEntries(sent) }
}

/** The code on paper and in file names goes with the name that it was made from. */
function withCode(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { name, code } = fields
  return typeof name !== 'string' || code !== undefined
    ? fields
    : { ...fields, code: workshopCode(name) }
}

/** What only exists with a record goes with it; while anything else names it, it stays. */
function remove(tables: WorkshopTables, table: TableName, record: AnyRecord): Decision {
  const changes: Change[] = []
  for (const child of tableNames) {
    const fields = fieldsNaming(child, table)
    const users = recordsNaming(tables, child, fields, record.id)
    const goAlong = fields.every((field) => declared[child].removedWith.includes(field))
    if (users.length > 0 && !goAlong) return refuse('in-use')
    changes.push(...users.map((user) => ({ table: child, id: user.id, before: user, after: null })))
  }
  return accept([...changes, { table, id: record.id, before: record, after: null }])
}

const fieldsNaming = (child: TableName, parent: TableName): readonly string[] =>
  Object.entries(declared[child].references).flatMap(([field, target]) =>
    target === parent ? [field] : [],
  )

function recordsNaming(
  tables: WorkshopTables,
  child: TableName,
  fields: readonly string[],
  id: Id,
): readonly AnyRecord[] {
  if (fields.length === 0) return []
  const records: readonly AnyRecord[] = [...tables[child].values()]
  return records.filter((record) => fields.some((field) => record[field] === id))
}
