import type { z } from 'zod'
import { agendaTables } from '../agenda/tables.ts'
import { sortedRecords } from '../base/sorted-records.ts'
import type {
  AnyRecord,
  RecordSchema,
  TableDeclaration,
  TablesOf,
  TableView,
} from '../base/table.ts'
import { boardTables } from '../board/tables.ts'
import { peopleTables } from '../people/tables.ts'
import { runTables } from '../run/tables.ts'
import { workshopTable } from './workshop-record.ts'

/** Every table of a workshop, parents before children. */
export const declarations = {
  workshop: workshopTable,
  ...agendaTables,
  ...peopleTables,
  ...boardTables,
  ...runTables,
} as const

export type TableName = keyof typeof declarations
export type RecordOf<T extends TableName> = z.infer<(typeof declarations)[T]['schema']>

/** The names of tables, in the order in which they are declared. */
export const namesOf = <T extends TableName>(
  tables: Readonly<Partial<Record<T, unknown>>>,
): readonly T[] => Object.keys(tables) as T[]

/** The names of all tables, parents before children. */
export const tableNames = namesOf(declarations)

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
export type WorkshopTables = TablesOf<typeof declarations>

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
