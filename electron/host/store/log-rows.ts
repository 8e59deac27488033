import type { Change } from '../../core/workshop/change.ts'
import type { KeptField } from '../../core/workshop/decision.ts'
import type { EpochMs, Id } from '../../core/base/ids.ts'
import type { LogLine } from '../../core/workshop/log-entry.ts'
import type { Scope } from '../../core/workshop/scope.ts'
import { clockActor, type UndoStep } from '../../core/workshop/undo-stacks.ts'
import type { Database } from './open-database.ts'
import { storageProblem } from './storage-error.ts'

type LogRow = {
  seq: number
  edit_id: string
  at_ms: number
  actor: string
  scope: string
  gesture: string
  turn_kind: 'undo' | 'redo' | null
  turn_gesture: string | null
  edit: string
  changes: string
  kept: string
}

/** Appends entries to the log. */
export function logWriter(db: Database): (entry: LogLine) => void {
  const insert = db.prepare(`INSERT INTO log
    (seq, edit_id, at_ms, actor, scope, gesture, kind, turn_kind, turn_gesture, edit, changes, kept)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  return (entry) => {
    insert.run(
      entry.seq,
      entry.editId,
      entry.atMs,
      entry.actor,
      entry.scope,
      entry.gesture,
      entry.edit.kind,
      entry.turn?.kind ?? null,
      entry.turn?.gesture ?? null,
      JSON.stringify(entry.edit),
      JSON.stringify(entry.changes),
      JSON.stringify(entry.kept),
    )
  }
}

/** Entries after `seq`, oldest first, one at a time: a damaged file still gives what comes before the damage. */
export function* readLog(db: Database, afterSeq = 0): Generator<LogLine> {
  const rows = db.prepare<[number], LogRow>('SELECT * FROM log WHERE seq > ? ORDER BY seq')
  for (const row of rows.iterate(afterSeq)) yield entryFrom(row)
}

/** The ids of all edits, oldest first, without the lines that brought the file into another format. */
export function editIds(db: Database): readonly Id[] {
  const find = db.prepare<[], Id>(`SELECT edit_id FROM log WHERE kind <> 'migrated' ORDER BY seq`)
  return find.pluck().all()
}

/** The seq of the line with which the log begins anew for the last time; 0 where no line does. */
export function lastBeginning(db: Database): number {
  const find = db.prepare(
    `SELECT coalesce(max(seq), 0) FROM log WHERE kind IN ('found', 'migrated')`,
  )
  return Number(find.pluck().get())
}

/** The seq of the newest entry; 0 in an empty log. */
export function lastSeq(db: Database): number {
  return Number(db.prepare('SELECT coalesce(max(seq), 0) FROM log').pluck().get())
}

/** When the newest entry was made, by the clock of then; 0 in an empty log. */
export function lastInstant(db: Database): EpochMs {
  return Number(db.prepare('SELECT at_ms FROM log ORDER BY seq DESC LIMIT 1').pluck().get() ?? 0)
}

/** The committed answer to an edit with this id, where there is one. */
export function committedAnswer(db: Database): (editId: Id) => Answer | null {
  const find = db.prepare<[string], Pick<LogRow, 'seq' | 'kept'>>(
    'SELECT seq, kept FROM log WHERE edit_id = ?',
  )
  return (editId) => {
    const row = rowOrNone(() => find.get(editId))
    return row === undefined ? null : { seq: row.seq, kept: JSON.parse(row.kept) as KeptField[] }
  }
}

/** Where the index has rotten, the commit that follows is refused as damaged; nothing may end for it before. */
function rowOrNone<R>(get: () => R | undefined): R | undefined {
  try {
    return get()
  } catch (error) {
    if (storageProblem(error) !== 'damaged') throw error
    return undefined
  }
}

export type Answer = { readonly seq: number; readonly kept: readonly KeptField[] }

/** The changes of an actor's gesture, in the order made; turns of it left out. */
export function gestureChanges(db: Database): (actor: string, gesture: Id) => readonly Change[] {
  const find = db.prepare<[string, string, number], Pick<LogRow, 'changes'>>(
    `SELECT changes FROM log WHERE gesture = ? AND actor = ? AND turn_kind IS NULL AND seq > ?
     ORDER BY seq`,
  )
  return (actor, gesture) =>
    find
      .all(gesture, actor, lastBeginning(db))
      .flatMap((row) => JSON.parse(row.changes) as Change[])
}

/** So many of the newest entries are looked through for what can be undone, however long the class was. */
const undoReach = 20_000

/**
 * What undo needs of the entries that changed something, and of all the clock's; oldest first. Nothing
 * from before the log last began anew: it speaks of records as they were then.
 */
export function readUndoSteps(db: Database): readonly UndoStep[] {
  const after = Math.max(lastBeginning(db), lastSeq(db) - undoReach)
  const rows = db
    .prepare<[number, string], StepRow>(
      `SELECT actor, scope, gesture, turn_kind, turn_gesture FROM log
       WHERE seq > ? AND (changes <> '[]' OR turn_kind IS NOT NULL OR actor = ?)
       ORDER BY seq`,
    )
    .all(after, clockActor)
  return rows.map((row) => ({ ...stepFrom(row), scope: row.scope as Scope }))
}

type StepRow = Pick<LogRow, 'actor' | 'scope' | 'gesture' | 'turn_kind' | 'turn_gesture'>

function stepFrom(
  row: StepRow,
): Omit<LogLine, 'seq' | 'editId' | 'atMs' | 'edit' | 'changes' | 'kept'> {
  const turn =
    row.turn_kind === null || row.turn_gesture === null
      ? null
      : { kind: row.turn_kind, gesture: row.turn_gesture }
  return { actor: row.actor, scope: row.scope, gesture: row.gesture, turn }
}

function entryFrom(row: LogRow): LogLine {
  return {
    ...stepFrom(row),
    seq: row.seq,
    editId: row.edit_id,
    atMs: row.at_ms,
    edit: JSON.parse(row.edit) as LogLine['edit'],
    changes: JSON.parse(row.changes) as LogLine['changes'],
    kept: JSON.parse(row.kept) as LogLine['kept'],
  }
}
