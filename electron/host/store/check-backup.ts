import type { Id } from '../../core/base/ids.ts'
import { recordsOfToday } from '../../core/workshop/history.ts'
import { integrityIssues } from '../../core/workshop/integrity.ts'
import { byIdOf } from '../../core/workshop/replay.ts'
import { closeForKeeping } from './close-whole.ts'
import { kindsByVersion } from './column-kinds.ts'
import { otherWork, wholeLogIssue } from './log-check.ts'
import { lastSeq } from './log-rows.ts'
import { schemaState, schemaVersion } from './migrations/migration.ts'
import { workshopMigrations } from './migrations/workshop/all.ts'
import { openDatabase, type Database } from './open-database.ts'
import { readOlderRows, readRows } from './record-rows.ts'
import { storageProblem } from './storage-error.ts'

/** What a checked backup holds. */
export type BackupContent = { readonly seq: number; readonly noteCount: number }

/** A copy that was made and does not hold what it should: its original has rotten, or it was torn. */
export class UnsoundBackup extends Error {}

/** Opens a copy, checks all of it and closes it as one single file; throws where it is not sound. */
export async function checkBackup(path: string, sqliteBinding?: string): Promise<BackupContent> {
  const db = openDatabase(path, { sqliteBinding, mustExist: true })
  try {
    const content = await soundContent(db)
    closeForKeeping(db)
    return content
  } finally {
    db.close()
  }
}

/** Whether a finished backup is still what it was; nothing is written. */
export async function isSoundBackup(path: string, sqliteBinding?: string): Promise<boolean> {
  try {
    const db = openDatabase(path, { sqliteBinding, mustExist: true, readOnly: true })
    try {
      await soundContent(db)
      return true
    } finally {
      db.close()
    }
  } catch {
    return false
  }
}

/** The edit that came last into a finished backup; null where that cannot be read. */
export function newestEdit(path: string, sqliteBinding?: string): Id | null {
  try {
    const db = openDatabase(path, { sqliteBinding, mustExist: true, readOnly: true })
    try {
      const newest = db.prepare<[], Id>('SELECT edit_id FROM log ORDER BY seq DESC LIMIT 1')
      return newest.pluck().get() ?? null
    } finally {
      db.close()
    }
  } catch {
    return null
  }
}

/** What the disk or another program keeps from being read is not told as damage. */
async function soundContent(db: Database): Promise<BackupContent> {
  try {
    return await checkedContent(db)
  } catch (error) {
    const problem = storageProblem(error)
    if (problem !== 'damaged' && problem !== 'unknown') throw error
    throw new UnsoundBackup(`backup is damaged: ${String(error)}`, { cause: error })
  }
}

async function checkedContent(db: Database): Promise<BackupContent> {
  const found = String(db.pragma('integrity_check(1)', { simple: true }))
  if (found !== 'ok') throw new Error(found)
  await otherWork()
  const isOlder = schemaState(schemaVersion(db), workshopMigrations) === 'older'
  const noteCount = await (isOlder ? soundOlderRows(db) : soundRows(db))
  return { seq: lastSeq(db), noteCount }
}

async function soundRows(db: Database): Promise<number> {
  const tables = readRows(db)
  await otherWork()
  const issue = integrityIssues(tables)[0]
  if (issue !== undefined) throw new Error(`${issue.table} ${issue.detail}`)
  const odd = await wholeLogIssue(db, tables)
  if (odd !== null) throw new Error(odd)
  return tables.note.size
}

/** Made before a file is brought up: its rows are held against its log in the form of their version. */
async function soundOlderRows(db: Database): Promise<number> {
  const records = readOlderRows(db, kindsByVersion[schemaVersion(db)] ?? {})
  const issue = integrityIssues(recordsOfToday(records, schemaVersion(db)))[0]
  if (issue !== undefined) throw new Error(`${issue.table} ${issue.detail}`)
  const odd = await wholeLogIssue(db, byIdOf(records))
  if (odd !== null) throw new Error(odd)
  return records['note']?.length ?? 0
}
