import type { Change } from '../../core/workshop/change.ts'
import type { Id } from '../../core/workshop/ids.ts'
import type { LogEntry } from '../../core/workshop/log-entry.ts'
import type { WorkshopTables } from '../../core/workshop/tables.ts'
import type { UndoStep } from '../../core/workshop/undo-stacks.ts'
import { closeWhole } from './close-whole.ts'
import {
  committedAnswer,
  gestureChanges,
  gestureKind,
  lastSeq,
  logWriter,
  readLog,
  readUndoSteps,
  type Answer,
} from './log-rows.ts'
import type { Database } from './open-database.ts'
import { readRows, rowWriter } from './record-rows.ts'
import { assertSettings } from './settings-check.ts'

/** One workshop file, open. Everything asked of it is one function a question. */
export type WorkshopStore = {
  readonly writable: boolean
  readTables(): WorkshopTables
  lastSeq(): number
  readLog(afterSeq?: number): Generator<LogEntry>
  readUndoSteps(): readonly UndoStep[]
  answerTo(editId: Id): Answer | null
  gestureChanges(actor: string, gesture: Id): readonly Change[]
  gestureKind(gesture: Id): string | null
  /** Appends the entries and writes their rows in one transaction; returns after COMMIT, or throws with nothing written. */
  commit(entries: readonly LogEntry[]): void
  /** Copies the whole file, pages at a time, while edits go on. */
  copyTo(path: string): Promise<void>
  close(): void
  /** Closes it as one single file with everything in it; throws where that fails. */
  closeWhole(): void
}

/** The store over an open, migrated database. */
export function workshopStore(db: Database, writable = true): WorkshopStore {
  return {
    writable,
    readTables: () => readRows(db),
    lastSeq: () => lastSeq(db),
    readLog: (afterSeq) => readLog(db, afterSeq),
    readUndoSteps: () => readUndoSteps(db),
    answerTo: committedAnswer(db),
    gestureChanges: gestureChanges(db),
    gestureKind: gestureKind(db),
    commit: committer(db),
    copyTo: async (path) => void (await db.backup(path)),
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
