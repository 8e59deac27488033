import { formatVersion, upgradeRecords } from './formats/format.ts'
import type { RawRecord, RawRecords } from './formats/raw-records.ts'
import type { Id, Instant } from './ids.ts'
import { beginsAnew, type LogLine, type MigratedEdit } from './log-entry.ts'
import { LogReplay, replayLog } from './replay.ts'
import { tablesFrom, type WorkshopTables } from './tables.ts'

/** A log whose end is in today's format, and what it leads to. */
export type History =
  | { readonly kind: 'ok'; readonly log: readonly LogLine[]; readonly tables: WorkshopTables }
  /** The first line that does not follow from the ones before it. */
  | { readonly kind: 'broken'; readonly seq: number }

/**
 * The history that a file of version `from` tells, brought into today's format: where it ends in an older
 * one, a line that begins anew comes after it. A log is read to its end or not at all.
 */
export function historyOfToday(log: readonly LogLine[], from: number, id: Id): History {
  const reached = versionAtEnd(log, from)
  if (reached === formatVersion) {
    const replayed = replayLog(log)
    return replayed.kind === 'ok' ? { ...replayed, log } : replayed
  }
  const replay = new LogReplay()
  for (const line of log) if (!replay.take(line)) return { kind: 'broken', seq: line.seq }
  const last = log.at(-1)
  if (last === undefined) return { kind: 'broken', seq: 0 }
  const records = upgradeRecords(replay.records(), reached)
  const anew = migratedLine(records, { id, from: reached, after: last })
  const replayed = replayLog([anew])
  if (replayed.kind === 'broken') return replayed
  return { kind: 'ok', log: [...log, anew], tables: replayed.tables }
}

/** The line with which a log begins anew in today's format, at the instant of the line before. */
export function migratedLine(
  records: RawRecords,
  {
    id,
    from,
    after,
  }: {
    readonly id: Id
    readonly from: number
    readonly after: { readonly seq: number; readonly atMs: Instant }
  },
): LogLine {
  const edit: MigratedEdit = { kind: 'migrated', from, to: formatVersion }
  const changes = Object.entries(records).flatMap(([table, list]) =>
    list.map((record: RawRecord) => ({ table, id: record.id, before: null, after: record })),
  )
  return {
    ...{ seq: after.seq + 1, editId: id, atMs: after.atMs, actor: 'host', scope: 'agenda' },
    ...{ gesture: id, turn: null, edit, changes, kept: [] },
  }
}

/** The records of a file of an older version, as today's format has them; not judged yet. */
export function recordsOfToday(records: RawRecords, from: number): WorkshopTables {
  return tablesFrom(upgradeRecords(records, from))
}

/** Files of version 2 differ from those of version 1 in no record. */
function versionAtEnd(log: readonly LogLine[], from: number): number {
  const anew = log.findLast(beginsAnew)
  return anew?.edit.kind === 'migrated' ? (anew.edit as MigratedEdit).to : from
}
