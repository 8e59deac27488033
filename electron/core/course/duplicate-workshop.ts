import type { AnyRecord } from '../base/table.ts'
import type { EpochMs, Id, LocalDate } from '../base/ids.ts'
import { declared, tableNames, type TableName, type WorkshopRecords } from '../workshop/tables.ts'
import { dateAfter, daysBetween } from '../base/date-after.ts'

export type DuplicateRequest = {
  readonly name: string
  readonly code: string
  /** The first day; the others keep their distance from it. */
  readonly startDate: LocalDate
  /** Slots, scripts and held times. Without them the days are empty. */
  readonly agenda: boolean
  readonly groups: boolean
  readonly people: boolean
  readonly now: EpochMs
  readonly newId: () => Id
}

/** With what each table goes along: a class that is given again keeps its plan, never what happened in it. */
const taken = {
  workshop: () => true,
  day: () => true,
  template: () => true,
  module: ({ agenda }) => agenda,
  slot: ({ agenda }) => agenda,
  anchor: ({ agenda }) => agenda,
  organisation: ({ people }) => people,
  person: ({ people }) => people,
  group: ({ groups }) => groups,
  membership: ({ people, groups }) => people && groups,
  attendance: () => false,
  board: () => false,
  note: () => false,
  curve_point: () => false,
  cell_value: () => false,
  slot_run: () => false,
  break_run: () => false,
} as const satisfies Record<TableName, (request: DuplicateRequest) => boolean>

/** The records of a new workshop made from one that is there: another class, with ids of its own. */
export function duplicateWorkshop(
  records: WorkshopRecords,
  request: DuplicateRequest,
): Partial<WorkshopRecords> {
  const lists = tableNames
    .filter((table) => taken[table](request))
    .map((table): [TableName, readonly AnyRecord[]] => [table, records[table]])
  const ids = new Map(
    lists.flatMap(([, list]) => list.map(({ id }): [Id, Id] => [id, request.newId()])),
  )
  const [first = request.startDate] = records.day.map(({ date }) => date).toSorted()
  const made = lists.map(([table, list]) => [
    table,
    list
      .filter((record) => goesAlong(table, record))
      .map((record) => ({
        ...renamed(table, record, ids),
        ...ownFields(table, record, first, request),
      })),
  ])
  return Object.fromEntries(made) as Partial<WorkshopRecords>
}

/** Who has left a group is not in it again. */
const goesAlong = (table: TableName, record: AnyRecord): boolean =>
  table !== 'membership' || record['untilMs'] === null

function renamed(table: TableName, record: AnyRecord, ids: ReadonlyMap<Id, Id>): AnyRecord {
  const fields = Object.keys(declared[table].references).map((field): [string, unknown] => {
    const old = record[field]
    return [field, typeof old === 'string' ? (ids.get(old) ?? null) : old]
  })
  return { ...record, ...Object.fromEntries(fields), id: ids.get(record.id) ?? record.id }
}

/** What a record of the new workshop says otherwise than the one it comes from. */
function ownFields(
  table: TableName,
  record: AnyRecord,
  first: LocalDate,
  request: DuplicateRequest,
): Readonly<Record<string, unknown>> {
  if (table === 'workshop') return { name: request.name, code: request.code }
  if (table === 'membership') return { sinceMs: request.now }
  if (table !== 'day') return {}
  return { date: dateAfter(request.startDate, daysBetween(first, String(record['date']))) }
}
