import type { Id } from '../../base/ids.ts'

/** A record of any version of the format: nothing is known of its fields. */
export type RawRecord = { readonly id: Id; readonly [field: string]: unknown }

/** A workshop of any version: the records of each table, by the table's name. */
export type RawRecords = Readonly<Record<string, readonly RawRecord[]>>

/** One step of the format. Frozen once shipped: files of that version come for as long as Sala is used. */
export type FormatStep = {
  /** The version that the step leads to. */
  readonly version: number
  readonly name: string
  /**
   * Every record in its new form. What comes out of a file has not been checked yet, so a step takes
   * nothing for granted but the lists; the newest schema judges what comes of it.
   */
  readonly records: (old: RawRecords) => RawRecords
}

/** The records with those of one table changed; other tables keep their identity. */
export function changeTable(
  records: RawRecords,
  table: string,
  change: (record: RawRecord) => RawRecord,
): RawRecords {
  const isRecord = (value: unknown) => typeof value === 'object' && value !== null
  const list = (records[table] ?? []).map((one) => (isRecord(one) ? change(one) : one))
  return { ...records, [table]: list }
}
