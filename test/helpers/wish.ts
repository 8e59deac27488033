import { sortedRecords } from '../../electron/core/base/sorted-records.ts'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { Note } from '../../electron/core/board/tables.ts'
import {
  type RecordOf,
  type TableName,
  type WorkshopTables,
} from '../../electron/core/workshop/tables.ts'

/** What a wish is about; which record and which values, it takes from its numbers. */
export type WishFor<K extends string = string> = {
  readonly what: K
  readonly which: number
  readonly text: string
  readonly number: number
}

/** Makes edits of a wish, or null where there is nothing it could be about. */
export type Maker = (
  tables: WorkshopTables,
  wish: WishFor,
  newId: string,
) => Edit | readonly Edit[] | null

/** One of a table's records. */
export function pick<T extends TableName>(
  tables: WorkshopTables,
  table: T,
  which: number,
): RecordOf<T> | null {
  const records = sortedRecords<RecordOf<T>>(tables[table])
  return records[which % Math.max(1, records.length)] ?? null
}

/** Every second note of a board, or every third. */
export function someNotes(tables: WorkshopTables, which: number): readonly Note[] {
  const board = pick(tables, 'board', which)
  return sortedRecords(tables.note).filter(
    ({ boardId }, index) => boardId === board?.id && index % (2 + (which % 2)) === 0,
  )
}

export function fieldsOf(
  tables: WorkshopTables,
  table: TableName,
  which: number,
  changed: object,
): Edit | null {
  const record = pick(tables, table, which)
  return record && ({ kind: `${table}.edit`, id: record.id, fields: changed } as Edit)
}

export function removalOf(tables: WorkshopTables, table: TableName, which: number): Edit | null {
  const record = pick(tables, table, which)
  return record && ({ kind: `${table}.remove`, id: record.id } as Edit)
}

/** One of the cells that some template has, or almost has. */
export const cellFor = (number: number) => ({
  columnKey: ['awareness', 'purchase', 'usage'][number % 3] ?? '',
  rowKey: ['pain', 'emotion', 'idea'][(number >> 2) % 3] ?? '',
})

export function noteOn(boardId: string, { text, number }: WishFor, id: string): Note {
  return {
    id,
    boardId,
    columnKey: number % 2 ? 'awareness' : 'purchase',
    rowKey: 'pain',
    rank: 'a0',
    x: number,
    y: 10,
    width: 126,
    height: 52,
    text,
    colour: 'sun',
    severity: null,
    author: '',
  }
}
