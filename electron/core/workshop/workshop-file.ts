import type { AnyRecord } from '../base/table.ts'
import { z } from 'zod'
import { formatVersion, upgradeRecords } from './formats/format.ts'
import type { RawRecord, RawRecords } from './formats/raw-records.ts'
import { plainText } from './plain-text.ts'
import { integrityIssues } from './integrity.ts'
import type { IntegrityIssue } from './rules.ts'
import {
  declarations,
  recordsOf,
  recordSchemas,
  tableNames,
  tablesFrom,
  type TableName,
  type WorkshopRecords,
} from './tables.ts'

type ListedTable = Exclude<TableName, 'workshop'>
type ListName<T extends ListedTable> = (typeof declarations)[T]['list']

/** The tables that stand in the file as lists; the workshop itself is one object. */
const listedTables = tableNames.filter((table): table is ListedTable => table !== 'workshop')

const lists = Object.fromEntries(
  listedTables.map((table) => {
    const { list, max, schema } = declarations[table]
    return [list, z.array<z.ZodObject>(schema).max(max).default([])]
  }),
)

/** A whole workshop as one JSON value. An absent list is empty; nothing unknown is let in. */
export const workshopFileSchema = z.strictObject({
  format: z.literal('sala-workshop'),
  version: z.literal(formatVersion),
  workshop: recordSchemas.workshop,
  ...(lists as { [T in ListedTable as ListName<T>]: ListSchema<T> }),
})
type ListSchema<T extends ListedTable> = z.ZodDefault<z.ZodArray<(typeof recordSchemas)[T]>>
export type WorkshopFile = z.infer<typeof workshopFileSchema>

/** Where in a JSON value: keys and indexes from the outside in. */
export type JsonPath = readonly (string | number)[]

/** Something wrong in a workshop file: against its schema, or between its records. */
export type FileIssue =
  | { readonly kind: 'schema'; readonly path: JsonPath; readonly issue: z.core.$ZodIssue }
  | { readonly kind: 'duplicate-id'; readonly path: JsonPath; readonly id: string }
  | { readonly kind: 'integrity'; readonly path: JsonPath; readonly issue: IntegrityIssue }

export type WorkshopFileResult =
  | { readonly kind: 'ok'; readonly records: WorkshopRecords }
  | { readonly kind: 'rejected'; readonly issues: readonly [FileIssue, ...FileIssue[]] }

/** The file of a workshop: lists in canonical order. Throws where there is not exactly one workshop. */
export function toWorkshopFile(records: WorkshopRecords): WorkshopFile {
  const sorted: Readonly<Record<TableName, readonly AnyRecord[]>> = recordsOf(tablesFrom(records))
  const listed = listedTables.map((table) => [declarations[table].list, sorted[table]])
  const [workshop, ...others] = sorted.workshop
  if (workshop === undefined || others.length > 0) throw new Error('a file holds one workshop')
  return workshopFileSchema.parse({
    format: 'sala-workshop',
    version: formatVersion,
    workshop,
    ...Object.fromEntries(listed),
  })
}

/**
 * The records of a parsed file of this or any older version, texts made plain; every problem found where
 * there is any. A file of an older version is brought up first, and then judged as one of today.
 */
export function fromWorkshopFile(value: unknown): WorkshopFileResult {
  const parsed = workshopFileSchema.safeParse(fileOfToday(plainText(value)))
  const issues = parsed.success
    ? recordIssues(parsed.data)
    : parsed.error.issues.map((issue) => ({
        kind: 'schema' as const,
        path: issue.path as JsonPath,
        issue,
      }))
  const [first, ...more] = issues
  if (first !== undefined) return { kind: 'rejected', issues: [first, ...more] }
  if (!parsed.success) throw new Error('a schema failed without an issue')
  return { kind: 'ok', records: recordsOf(tablesFrom(listsOf(parsed.data))) }
}

/** Canonical text: keys in the order of the schema, records in theirs, two spaces, a newline at the end. */
export function printWorkshopFile(file: WorkshopFile): string {
  return `${JSON.stringify(workshopFileSchema.parse(file), null, 2)}\n`
}

const olderSchema = z.looseObject({
  version: z
    .int()
    .min(1)
    .max(formatVersion - 1),
})

function fileOfToday(value: unknown): unknown {
  const older = olderSchema.safeParse(value)
  if (!older.success) return value
  const { version, format, ...lists } = older.data
  const upgraded = upgradeRecords(rawRecords(lists), version)
  const tables = Object.entries(upgraded).map(([table, records]) =>
    table === 'workshop' ? ['workshop', records[0]] : [listNames.get(table) ?? table, records],
  )
  const others = Object.entries(lists).filter(([key, list]) => key !== 'workshop' && !isList(list))
  return { format, version: formatVersion, ...Object.fromEntries([...tables, ...others]) }
}

/** The lists of a file by table; what is no list is not a table's. */
function rawRecords(lists: Readonly<Record<string, unknown>>): RawRecords {
  const found = Object.entries(lists).flatMap(([key, list]): [string, readonly RawRecord[]][] => {
    if (key === 'workshop') return [['workshop', [list as RawRecord]]]
    return isList(list) ? [[tablesByList.get(key) ?? key, list]] : []
  })
  return Object.fromEntries(found)
}

const isList = (value: unknown): value is readonly RawRecord[] => Array.isArray(value)
const listNames: ReadonlyMap<string, string> = new Map(
  listedTables.map((table) => [table, declarations[table].list]),
)
const tablesByList = new Map([...listNames].map(([table, list]) => [list, table]))

function listsOf(file: WorkshopFile): WorkshopRecords {
  const entries = tableNames.map((table) => [
    table,
    table === 'workshop' ? [file.workshop] : file[declarations[table].list],
  ])
  return Object.fromEntries(entries) as WorkshopRecords
}

function recordIssues(file: WorkshopFile): readonly FileIssue[] {
  const records = listsOf(file)
  const places = placesOf(records)
  const doubles = tableNames.flatMap((table) => duplicateIds(table, records[table]))
  if (doubles.length > 0) return doubles
  return integrityIssues(tablesFrom(records)).map((issue) => ({
    kind: 'integrity',
    path: [
      ...(places.get(`${issue.table} ${issue.id}`) ?? tablePath(issue.table)),
      ...field(issue),
    ],
    issue,
  }))
}

function placesOf(records: WorkshopRecords): ReadonlyMap<string, JsonPath> {
  const places = new Map<string, JsonPath>()
  for (const table of tableNames) {
    records[table].forEach(({ id }, index) => places.set(`${table} ${id}`, placeOf(table, index)))
  }
  return places
}

function duplicateIds(table: TableName, records: readonly AnyRecord[]): readonly FileIssue[] {
  const seen = new Set<string>()
  return records.flatMap(({ id }, index) => {
    if (!seen.has(id)) return (seen.add(id), [])
    return [{ kind: 'duplicate-id', path: [...placeOf(table, index), 'id'], id }]
  })
}

const tablePath = (table: TableName): JsonPath =>
  table === 'workshop' ? ['workshop'] : [declarations[table].list]
const placeOf = (table: TableName, index: number): JsonPath =>
  table === 'workshop' ? ['workshop'] : [declarations[table].list, index]
const field = (issue: IntegrityIssue): JsonPath => (issue.field === null ? [] : [issue.field])
