import type { z } from 'zod'
import type { Id } from './ids.ts'
import {
  anchorSchema,
  boardSchema,
  curvePointSchema,
  daySchema,
  groupSchema,
  membershipSchema,
  moduleSchema,
  noteSchema,
  personSchema,
  slotRunSchema,
  slotSchema,
  templateSchema,
  workshopSchema,
} from './records.ts'

/** The schema of every table's record, parents before children. */
export const recordSchemas = {
  workshop: workshopSchema,
  day: daySchema,
  module: moduleSchema,
  slot: slotSchema,
  anchor: anchorSchema,
  person: personSchema,
  group: groupSchema,
  membership: membershipSchema,
  template: templateSchema,
  board: boardSchema,
  note: noteSchema,
  curve_point: curvePointSchema,
  slot_run: slotRunSchema,
} as const

export type TableName = keyof typeof recordSchemas
export type RecordOf<T extends TableName> = z.infer<(typeof recordSchemas)[T]>
export type AnyRecord = { readonly id: Id; readonly [field: string]: unknown }

/** The names of all tables, parents before children. */
export const tableNames = Object.keys(recordSchemas) as readonly TableName[]

/** A whole workshop in memory: each table by id. */
export type WorkshopTables = { readonly [T in TableName]: ReadonlyMap<Id, RecordOf<T>> }

/** What a rule asks of a table: a table, or one with changes laid over it. */
export type TableView<R> = Pick<ReadonlyMap<Id, R>, 'get' | 'has' | 'size'> & {
  values(): Iterable<R>
}

/** A whole workshop as its rules see it. */
export type WorkshopView = { readonly [T in TableName]: TableView<RecordOf<T>> }

/** A whole workshop as lists, as files and snapshots carry it. */
export type WorkshopRecords = { readonly [T in TableName]: readonly RecordOf<T>[] }

/** Which field of a table names a record of which other table. */
export const references = {
  workshop: {},
  day: {},
  module: {},
  slot: { dayId: 'day', moduleId: 'module' },
  anchor: { dayId: 'day', slotId: 'slot' },
  person: {},
  group: {},
  membership: { personId: 'person', groupId: 'group' },
  template: {},
  board: { templateId: 'template', groupId: 'group' },
  note: { boardId: 'board' },
  curve_point: { boardId: 'board' },
  slot_run: { slotId: 'slot' },
} as const satisfies { [T in TableName]: Readonly<Record<string, TableName>> }

/** Most records of each table that one workshop holds, in memory and in its file. */
export const mostRecords = {
  workshop: 1,
  day: 60,
  module: 200,
  slot: 2000,
  anchor: 500,
  person: 2000,
  group: 99,
  membership: 10_000,
  template: 200,
  board: 2000,
  note: 100_000,
  curve_point: 20_000,
  slot_run: 10_000,
} as const satisfies Record<TableName, number>

/** Tables from lists; a missing table is empty. */
export function tablesFrom(records: Partial<WorkshopRecords>): WorkshopTables {
  const entries = tableNames.map((table) => {
    const list: readonly AnyRecord[] = records[table] ?? []
    return [table, new Map(list.map((record) => [record.id, record]))]
  })
  return Object.fromEntries(entries) as WorkshopTables
}

/** Lists from tables, each sorted by rank where it has one, then by id: the canonical order. */
export function recordsOf(tables: WorkshopTables): WorkshopRecords {
  const entries = tableNames.map((table) => [table, sortedRecords<AnyRecord>(tables[table])])
  return Object.fromEntries(entries) as WorkshopRecords
}

/** Records by rank, then id. */
export function sortedRecords<R extends AnyRecord>(records: ReadonlyMap<Id, R>): readonly R[] {
  return [...records.values()].sort(
    (a, b) => compareAscii(a['rank'], b['rank']) || compareAscii(a.id, b.id),
  )
}

function compareAscii(a: unknown, b: unknown): number {
  const left = typeof a === 'string' ? a : ''
  const right = typeof b === 'string' ? b : ''
  return left < right ? -1 : left > right ? 1 : 0
}
