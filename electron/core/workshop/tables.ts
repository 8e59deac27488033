import type { z } from 'zod'
import { anchorTable, dayTable, moduleTable, slotTable } from '../agenda/tables.ts'
import type { RecordSchema, TableDeclaration, TableView } from '../base/table.ts'
import {
  boardTable,
  cellValueTable,
  curvePointTable,
  noteTable,
  templateTable,
} from '../board/tables.ts'
import {
  attendanceTable,
  groupTable,
  membershipTable,
  organisationTable,
  personTable,
} from '../people/tables.ts'
import { breakRunTable, slotRunTable } from '../run/tables.ts'
import type { Id } from '../base/ids.ts'
import { workshopTable } from './workshop-record.ts'

/** Every table of a workshop, parents before children. */
export const declarations = {
  workshop: workshopTable,
  day: dayTable,
  module: moduleTable,
  slot: slotTable,
  anchor: anchorTable,
  organisation: organisationTable,
  person: personTable,
  group: groupTable,
  membership: membershipTable,
  attendance: attendanceTable,
  template: templateTable,
  board: boardTable,
  note: noteTable,
  curve_point: curvePointTable,
  cell_value: cellValueTable,
  slot_run: slotRunTable,
  break_run: breakRunTable,
} as const

export type TableName = keyof typeof declarations
export type RecordOf<T extends TableName> = z.infer<(typeof declarations)[T]['schema']>
export type AnyRecord = { readonly id: Id; readonly [field: string]: unknown }

/** The names of all tables, parents before children. */
export const tableNames = Object.keys(declarations) as readonly TableName[]

/** A declaration of whichever table, with records of which only the id is known. */
type AnyDeclaration = Omit<TableDeclaration<AnyRecord, WorkshopView>, 'references'> & {
  readonly schema: RecordSchema
  readonly references: Readonly<Record<string, TableName>>
}

/** What is declared of a table that is known at run time only. */
export const declared: { readonly [T in TableName]: AnyDeclaration } = declarations

/** The schema of every table's record. */
export const recordSchemas = Object.fromEntries(
  tableNames.map((table) => [table, declarations[table].schema]),
) as { readonly [T in TableName]: (typeof declarations)[T]['schema'] }

/** A whole workshop in memory: each table by id. */
export type WorkshopTables = { readonly [T in TableName]: ReadonlyMap<Id<T>, RecordOf<T>> }

/** The agenda and its run: whoever plans, runs or lists a day asks for no more. */
export const agendaTableNames = [
  'day',
  'module',
  'slot',
  'anchor',
  'slot_run',
  'break_run',
] as const
export type AgendaTables = Pick<WorkshopTables, (typeof agendaTableNames)[number]>

export const peopleTableNames = ['organisation', 'person', 'group', 'membership'] as const
export type PeopleTables = Pick<WorkshopTables, (typeof peopleTableNames)[number]>

/** A whole workshop as its rules see it. */
export type WorkshopView = { readonly [T in TableName]: TableView<RecordOf<T>> }

/** A whole workshop as lists, as files and snapshots carry it. */
export type WorkshopRecords = { readonly [T in TableName]: readonly RecordOf<T>[] }

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
