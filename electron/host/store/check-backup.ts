import { integrityIssues } from '../../core/workshop/integrity.ts'
import { logIssueInSteps, otherWork } from './log-check.ts'
import { lastSeq } from './log-rows.ts'
import { openDatabase } from './open-database.ts'
import { readRows } from './record-rows.ts'

/** What a checked backup holds. */
export type BackupContent = { readonly seq: number; readonly noteCount: number }

/** Opens a copy, checks all of it and closes it as one single file; throws where it is not sound. */
export async function checkBackup(path: string, sqliteBinding?: string): Promise<BackupContent> {
  const db = openDatabase(path, { sqliteBinding, mustExist: true })
  try {
    const found = String(db.pragma('integrity_check(1)', { simple: true }))
    if (found !== 'ok') throw new Error(`backup is damaged: ${found}`)
    await otherWork()
    const tables = readRows(db)
    await otherWork()
    const issue = integrityIssues(tables)[0]
    if (issue !== undefined) throw new Error(`backup is damaged: ${issue.table} ${issue.detail}`)
    const odd = await logIssueInSteps(db, tables)
    if (odd !== null) throw new Error(`backup is damaged: ${odd}`)
    const content = { seq: lastSeq(db), noteCount: tables.note.size }
    db.pragma('journal_mode = DELETE')
    return content
  } finally {
    db.close()
  }
}
