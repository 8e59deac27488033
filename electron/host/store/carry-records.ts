import { recordsOfToday, migratedLine } from '../../core/workshop/history.ts'
import { recordsOf } from '../../core/workshop/tables.ts'
import { newId } from '../new-id.ts'
import { kindsByVersion } from './column-kinds.ts'
import { lastSeq, logWriter } from './log-rows.ts'
import type { Database } from './open-database.ts'
import { readOlderRows, replaceRows } from './record-rows.ts'

/**
 * Carries the records of a workshop file over a change of its schema: read as their version wrote them,
 * brought into today's form, written back, and set down in the log, which begins anew with them.
 */
export function carryRecords(db: Database, from: number, changeSchema: () => void): void {
  const old = from === 0 ? {} : readOlderRows(db, kindsByVersion[from] ?? {})
  changeSchema()
  const seq = lastSeq(db)
  if (seq === 0) return
  const tables = recordsOfToday(old, from)
  const atMs = Number(db.prepare('SELECT at_ms FROM log WHERE seq = ?').pluck().get(seq))
  replaceRows(db, tables)
  logWriter(db)(migratedLine(recordsOf(tables), { id: newId(), from, after: { seq, atMs } }))
}
