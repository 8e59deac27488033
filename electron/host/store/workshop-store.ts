import type { Change } from '../../core/workshop/change.ts'
import type { EpochMs, Id } from '../../core/base/ids.ts'
import type { LogEntry, LogLine } from '../../core/workshop/log-entry.ts'
import type { WorkshopTables } from '../../core/workshop/tables.ts'
import type { UndoStep } from '../../core/workshop/undo-stacks.ts'
import { checkpointSeq, writeCheckpoint } from './checkpoint.ts'
import { closeWhole } from './close-whole.ts'
import {
  committedAnswer,
  editIds,
  gestureChanges,
  lastInstant,
  lastSeq,
  logWriter,
  readLog,
  readUndoSteps,
  type Answer,
} from './log-rows.ts'
import type { Database } from './open-database.ts'
import { readRows, replaceRows, rowWriter } from './record-rows.ts'
import { assertSettings } from './settings-check.ts'

/** One workshop file, open. Everything asked of it is one function a question. */
export type WorkshopStore = {
  readonly writable: boolean
  readTables(): WorkshopTables
  lastSeq(): number
  lastInstant(): EpochMs
  readLog(afterSeq?: number): Generator<LogLine>
  /** The ids of all edits, oldest first; of what only brought the file into another format, none. */
  editIds(): readonly Id[]
  readUndoSteps(): readonly UndoStep[]
  answerTo(editId: Id): Answer | null
  gestureChanges(actor: string, gesture: Id): readonly Change[]
  /** Appends the entries and writes their rows in one transaction; returns after COMMIT, or throws with nothing written. */
  commit(entries: readonly LogEntry[]): void
  /** Writes a whole log and the records that it leads to, all or nothing, in the place of what was there. */
  found(log: readonly LogLine[], tables: WorkshopTables): void
  /** The seq from which opening this file has to follow the log. */
  checkpointSeq(): number
  /** Puts down the records that the log has led to at `seq`, so that opening can begin there. */
  checkpoint(tables: WorkshopTables, seq: number): void
  /** Copies the whole file, pages at a time, while edits go on. */
  copyTo(path: string): Promise<void>
  close(): void
  /** Closes it as one single file with everything in it; throws where that fails. */
  closeWhole(): void
}

/** What a backup is made of: any open file, of any version. */
export type BackupSource = Pick<WorkshopStore, 'copyTo'>

/** A file of which a backup is to be made, before it is brought up. */
export function backupSource(db: Database): BackupSource {
  return { copyTo: async (path) => void (await db.backup(path)) }
}

/** The store over an open, migrated database. */
export function workshopStore(db: Database, writable = true): WorkshopStore {
  return {
    writable,
    readTables: () => readRows(db),
    ...backupSource(db),
    lastSeq: () => lastSeq(db),
    lastInstant: () => lastInstant(db),
    readLog: (afterSeq) => readLog(db, afterSeq),
    editIds: () => editIds(db),
    readUndoSteps: () => readUndoSteps(db),
    answerTo: committedAnswer(db),
    gestureChanges: gestureChanges(db),
    commit: committer(db),
    found: founder(db),
    checkpointSeq: () => checkpointSeq(db),
    checkpoint: (tables, seq) => writeCheckpoint(db, tables, seq),
    close: () => void db.close(),
    closeWhole: () => closeWhole(db),
  }
}

function committer(db: Database): (entries: readonly LogEntry[]) => void {
  const writeRows = rowWriter(db)
  const appendLog = logWriter(db)
  let checked = false
  const write = db.transaction((entries: readonly LogEntry[]) => {
    for (const entry of entries) {
      appendLog(entry)
      writeRows(entry.changes)
    }
    // SQLite tells its real `synchronous` only once something has been written.
    if (!checked) assertSettings(db)
    checked = true
  })
  return (entries) => void write.immediate(entries)
}

function founder(db: Database): WorkshopStore['found'] {
  const appendLog = logWriter(db)
  const write = db.transaction((log: readonly LogLine[], tables: WorkshopTables) => {
    for (const line of log) appendLog(line)
    replaceRows(db, tables)
    if (log.length > 1) writeCheckpoint(db, tables, lastSeq(db))
    assertSettings(db)
  })
  return (log, tables) => void write.immediate(log, tables)
}
