import { integrityIssues } from '../../core/workshop/integrity.ts'
import { byIdOf } from '../../core/workshop/replay.ts'
import { kindsByVersion } from './column-kinds.ts'
import { otherWork, wholeLogIssue } from './log-check.ts'
import { lastSeq } from './log-rows.ts'
import { schemaState, schemaVersion } from './migrations/migration.ts'
import { workshopMigrations } from './migrations/workshop/all.ts'
import { openDatabase, type Database } from './open-database.ts'
import { readOlderRows, readRows } from './record-rows.ts'

/** What a checked backup holds. */
export type BackupContent = { readonly seq: number; readonly noteCount: number }

/** Opens a copy, checks all of it and closes it as one single file; throws where it is not sound. */
export async function checkBackup(path: string, sqliteBinding?: string): Promise<BackupContent> {
  const db = openDatabase(path, { sqliteBinding, mustExist: true })
  try {
    const found = String(db.pragma('integrity_check(1)', { simple: true }))
    if (found !== 'ok') throw new Error(`backup is damaged: ${found}`)
    await otherWork()
    const isOlder = schemaState(schemaVersion(db), workshopMigrations) === 'older'
    const noteCount = await (isOlder ? soundOlderRows(db) : soundRows(db))
    const content = { seq: lastSeq(db), noteCount }
    db.pragma('journal_mode = DELETE')
    return content
  } finally {
    db.close()
  }
}

async function soundRows(db: Database): Promise<number> {
  const tables = readRows(db)
  await otherWork()
  const issue = integrityIssues(tables)[0]
  if (issue !== undefined) throw new Error(`backup is damaged: ${issue.table} ${issue.detail}`)
  const odd = await wholeLogIssue(db, tables)
  if (odd !== null) throw new Error(`backup is damaged: ${odd}`)
  return tables.note.size
}

/** Made before a file is brought up: its rows are held against its log in the form of their version. */
async function soundOlderRows(db: Database): Promise<number> {
  const records = readOlderRows(db, kindsByVersion[schemaVersion(db)] ?? {})
  const odd = await wholeLogIssue(db, byIdOf(records))
  if (odd !== null) throw new Error(`backup is damaged: ${odd}`)
  return records['note']?.length ?? 0
}
