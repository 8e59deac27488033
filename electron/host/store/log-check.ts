import type { LogLine } from '../../core/workshop/log-entry.ts'
import { LogReplay, type TablesOfAnyVersion } from '../../core/workshop/replay.ts'
import type { WorkshopTables } from '../../core/workshop/tables.ts'
import { readCheckpoint } from './checkpoint.ts'
import { lastBeginning } from './log-rows.ts'
import type { Database } from './open-database.ts'

const entriesAtOnce = 200

/**
 * Where the end of the log does not lead to the rows; null where it does. Each text stands in both, so a
 * byte that has changed on the disk shows here, which SQLite's own checks would not see. Only what has
 * come since the checkpoint is followed: opening takes no longer on the second day than on the first.
 */
export function logIssue(db: Database, tables: WorkshopTables): string | null {
  const checkpoint = readCheckpoint(db)
  const issue =
    checkpoint &&
    ranOut(followed(db, tables, checkpoint.seq, new LogReplay(checkpoint.records, checkpoint.seq)))
  if (checkpoint !== null && issue === null) return null
  // A checkpoint is only a short cut: where it leads elsewhere, the log itself is asked.
  const before = lastBeginning(db) - 1
  return ranOut(followed(db, tables, before, new LogReplay({}, Math.max(0, before))))
}

/**
 * Where the whole log does not lead to the rows, with room for other work every few milliseconds: for
 * backups, which must still be sound when the short cut of today is gone.
 */
export async function wholeLogIssue(
  db: Database,
  tables: TablesOfAnyVersion,
): Promise<string | null> {
  const steps = followed(db, tables, 0, new LogReplay())
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    await otherWork()
  }
}

/** Lets what waits in the event loop have its turn. */
export const otherWork = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

function ranOut(steps: Generator<undefined, string | null>): string | null {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

type Row = { readonly seq: number; readonly edit: string; readonly changes: string }

function* followed(
  db: Database,
  tables: TablesOfAnyVersion,
  afterSeq: number,
  replay: LogReplay,
): Generator<undefined, string | null> {
  const rows = db.prepare<[number], Row>(
    'SELECT seq, edit, changes FROM log WHERE seq > ? ORDER BY seq',
  )
  let untilOthers = entriesAtOnce
  for (const { seq, edit, changes } of rows.iterate(afterSeq)) {
    const line = {
      seq,
      edit: JSON.parse(edit) as LogLine['edit'],
      changes: JSON.parse(changes) as LogLine['changes'],
    }
    if (!replay.take(line)) return `entry ${seq} of the log does not follow from the ones before`
    untilOthers -= 1
    if (untilOthers > 0) continue
    untilOthers = entriesAtOnce
    yield
  }
  const odd = replay.differenceFrom(tables)
  return odd === null ? null : `${odd} is not what the log says`
}
