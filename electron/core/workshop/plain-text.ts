import type { AnyRecord } from '../base/table.ts'
import { inOneLine } from '../text/one-line.ts'
import { cleanText } from '../text/sanitize-text.ts'
import type { RecordEdit } from './edit.ts'
import { declared, tableNames, type TableName, type WorkshopRecords } from './tables.ts'

/** Deeper than any file of ours; what is deeper still is left as it is, for the schema to refuse. */
const maxLevels = 64

/** A JSON value with every text made fit to show and print, and −0 made 0. Keys stay as they are. */
export const plainText = (value: unknown): unknown => withTexts(value, cleanText)

/** A record or some of its fields, as a sender has written them: each text clean, and in one line where it is one. */
export function plainFields<F extends object>(table: TableName, fields: F): F {
  const plain = Object.entries(fields).map(([field, value]) => {
    const several = declared[table].severalLines?.includes(field) === true
    return [field, withTexts(value, several ? cleanText : oneLine)]
  })
  return Object.fromEntries(plain) as F
}

/** The records of a file that has no history, as `plainFields` makes them. */
export function plainRecords(records: WorkshopRecords): WorkshopRecords {
  const lists = tableNames.map((table): readonly [TableName, readonly AnyRecord[]] => [
    table,
    records[table].map((one) => plainFields(table, one)),
  ])
  return Object.fromEntries(lists) as Readonly<Record<TableName, unknown>> as WorkshopRecords
}

/** An edit with every text as `plainFields` makes it. */
export function plainEdit<E extends RecordEdit>(edit: E): E {
  const table = edit.kind.slice(0, edit.kind.indexOf('.')) as TableName
  if ('record' in edit) return { ...edit, record: plainFields(table, edit.record) }
  return 'fields' in edit ? { ...edit, fields: plainFields(table, edit.fields) } : edit
}

const oneLine = (text: string) => inOneLine(cleanText(text)).replaceAll('\t', ' ')

function withTexts(value: unknown, made: (text: string) => string, level = 0): unknown {
  if (typeof value === 'string') return made(value)
  if (typeof value === 'number') return value === 0 ? 0 : value
  if (typeof value !== 'object' || value === null || level > maxLevels) return value
  if (Array.isArray(value)) return value.map((one: unknown) => withTexts(one, made, level + 1))
  const fields = Object.entries(value).map(([key, one]) => [key, withTexts(one, made, level + 1)])
  return Object.fromEntries(fields) as unknown
}
