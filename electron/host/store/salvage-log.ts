import type { LogLine } from '../../core/workshop/log-entry.ts'
import { readLog } from './log-rows.ts'
import { openDatabase } from './open-database.ts'

/** The entries after `afterSeq` that a damaged file still gives, without a gap; none where it gives nothing. */
export function salvageLog(
  path: string,
  afterSeq: number,
  sqliteBinding?: string,
): readonly LogLine[] {
  const entries: LogLine[] = []
  try {
    const db = openDatabase(path, { sqliteBinding, mustExist: true, readOnly: true })
    try {
      for (const entry of readLog(db, afterSeq)) {
        if (entry.seq !== afterSeq + entries.length + 1) break
        entries.push(entry)
      }
    } finally {
      db.close()
    }
  } catch {
    // The damage begins here; what was read before it is sound.
  }
  return entries
}
