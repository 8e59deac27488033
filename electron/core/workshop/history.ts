import { formatVersion, upgradeRecords } from './formats/format.ts'
import type { RawRecord, RawRecords } from './formats/raw-records.ts'
import type { EpochMs, Id } from '../base/ids.ts'
import { integrityIssues } from './integrity.ts'
import { beginsAnew, type LogLine, type MigratedEdit } from './log-entry.ts'
import { LogReplay, replayLog } from './replay.ts'
import { tablesFrom, type WorkshopTables } from './tables.ts'

/** A log whose end is in today's format, and what it leads to. */
export type SoundHistory = {
  readonly kind: 'ok'
  readonly log: readonly LogLine[]
  readonly tables: WorkshopTables
}
/** Broken: the first line that does not follow from the ones before it. */
export type History = SoundHistory | { readonly kind: 'broken'; readonly seq: number }

/**
 * The history that a file of version `from` tells, brought into today's format: where it ends in an older
 * one, a line that begins anew comes after it. A log is read to its end or not at all.
 */
export function historyOfToday(log: readonly LogLine[], from: number, id: Id): History {
  return inTodaysFormat(log, versionAtEnd(log, from), id)
}

/**
 * The same as far as a damaged log is sound and leads to a workshop that obeys the rules; null where not
 * even its beginning does.
 */
export function soundHistory(log: readonly LogLine[], from: number, id: Id): SoundHistory | null {
  const whole = followable(log, log.length, from, id)
  if (whole === null || isSound(whole)) return whole
  // An older app has taken an edit that broke a rule: the longest part before it is looked for by halves.
  let best: SoundHistory | null = null
  let [sound, broken] = [0, log.length]
  while (broken - sound > 1) {
    const length = Math.floor((sound + broken) / 2)
    const part = followable(log, length, from, id)
    if (part !== null && isSound(part)) [best, sound] = [part, length]
    else broken = length
  }
  return best
}

const isSound = ({ tables }: SoundHistory) => integrityIssues(tables).length === 0

/** The first `length` lines as far as each follows from the ones before. */
function followable(
  log: readonly LogLine[],
  length: number,
  from: number,
  id: Id,
): SoundHistory | null {
  for (let sound = log.slice(0, length); sound.length > 0;) {
    const next = log.slice(sound.length).find(({ edit }) => edit.kind === 'migrated')
    const until = next === undefined ? from : (next.edit as MigratedEdit).from
    const read = inTodaysFormat(sound, versionAtEnd(sound, until), id)
    if (read.kind === 'ok') return read
    const before = sound.filter(({ seq }) => seq < read.seq)
    if (before.length === sound.length) return null
    sound = before
  }
  return null
}

/** The line with which a log begins anew in today's format, at the instant of the line before. */
export function migratedLine(
  records: RawRecords,
  { id, from, after }: { readonly id: Id; readonly from: number; readonly after: Place },
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

type Place = { readonly seq: number; readonly atMs: EpochMs }

/** The records of a file of an older version, as today's format has them; not judged yet. */
export function recordsOfToday(records: RawRecords, from: number): WorkshopTables {
  return tablesFrom(upgradeRecords(records, from))
}

function inTodaysFormat(log: readonly LogLine[], version: number, id: Id): History {
  if (version === formatVersion) {
    const replayed = replayLog(log)
    return replayed.kind === 'ok' ? { ...replayed, log } : replayed
  }
  const replay = new LogReplay()
  for (const line of log) if (!replay.take(line)) return { kind: 'broken', seq: line.seq }
  const last = log.at(-1)
  if (last === undefined) return { kind: 'broken', seq: 0 }
  const records = upgradeRecords(replay.records(), version)
  const anew = migratedLine(records, { id, from: version, after: last })
  const replayed = replayLog([anew])
  if (replayed.kind === 'broken') return replayed
  return { kind: 'ok', log: [...log, anew], tables: replayed.tables }
}

/** What begins anew says in which version it does; what was founded is of the version of its file. */
function versionAtEnd(log: readonly LogLine[], from: number): number {
  const anew = log.findLast(beginsAnew)
  return anew?.edit.kind === 'migrated' ? (anew.edit as MigratedEdit).to : from
}
