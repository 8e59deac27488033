import type { RawRecord, RawRecords } from '../../core/workshop/formats/raw-records.ts'
import { recordsOf, type WorkshopTables } from '../../core/workshop/tables.ts'
import { lastBeginning, lastSeq } from './log-rows.ts'
import type { Database } from './open-database.ts'

/** All records as the log had led to them at `seq`: opening follows the log from here, not from its beginning. */
export type Checkpoint = { readonly seq: number; readonly records: RawRecords }

/** The file's checkpoint; null where it has none that fits its log, or one that cannot be read. */
export function readCheckpoint(db: Database): Checkpoint | null {
  const row = db
    .prepare<[], { seq: number; records: string }>('SELECT seq, records FROM checkpoint')
    .get()
  if (row === undefined || row.seq <= lastBeginning(db) || row.seq > lastSeq(db)) return null
  const records = parsedRecords(row.records)
  return records && { seq: row.seq, records }
}

/** The seq from which opening has to follow the log. */
export function checkpointSeq(db: Database): number {
  const seq = db.prepare<[], number>('SELECT max(seq) FROM checkpoint').pluck().get() ?? 0
  return Math.max(seq, lastBeginning(db))
}

/** Puts down the records that the log has led to, in the place of the checkpoint before. */
export function writeCheckpoint(db: Database, tables: WorkshopTables, seq: number): void {
  const write = db.transaction(() => {
    const put = db.prepare('INSERT INTO checkpoint (seq, records) VALUES (?, ?)')
    db.exec('DELETE FROM checkpoint')
    put.run(seq, JSON.stringify(recordsOf(tables)))
  })
  write.immediate()
}

/** A text that a bad disk has changed is no checkpoint. */
function parsedRecords(text: string): RawRecords | null {
  try {
    const value = JSON.parse(text) as RawRecords
    const lists: readonly unknown[] = Object.values(value)
    return lists.every(isList) ? value : null
  } catch {
    return null
  }
}

const isList = (value: unknown): value is readonly RawRecord[] =>
  Array.isArray(value) &&
  value.every((one) => typeof one === 'object' && one !== null && 'id' in one)
