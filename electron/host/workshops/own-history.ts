import type { Backup } from '../../core/contract/calls.ts'
import { integrityIssues } from '../../core/workshop/integrity.ts'
import type { LogEntry } from '../../core/workshop/log-entry.ts'
import { replayLog } from '../../core/workshop/replay.ts'
import { salvageWholeLog } from '../store/salvage-log.ts'

/** What the log of a damaged file leads to, offered like a backup. */
export type OwnHistory = { readonly offer: Backup; readonly log: readonly LogEntry[] }

/** The log of a damaged file as far as it is sound; null where it leads to no workshop. */
export function ownHistory(path: string, sqliteBinding?: string): OwnHistory | null {
  const { entries, whole } = salvageWholeLog(path, sqliteBinding)
  if (entries[0]?.edit.kind !== 'found') return null
  const log = soundPart(entries)
  const replayed = replayLog(log)
  const last = log.at(-1)
  if (last === undefined || replayed.kind !== 'ok') return null
  const { tables } = replayed
  if (tables.workshop.size === 0 || integrityIssues(tables).length > 0) return null
  const reason = whole && log.length === entries.length ? 'history' : 'history-part'
  const { seq, atMs: madeMs } = last
  const noteCount = tables.note.size
  const id = `${madeMs}_${seq}_${noteCount}_${reason}`
  return { offer: { id, madeMs, reason, seq, noteCount }, log }
}

/** What is taken of a damaged file: only as far as each entry follows from the ones before. */
export function soundPart(log: readonly LogEntry[]): readonly LogEntry[] {
  const replayed = replayLog(log)
  return replayed.kind === 'ok' ? log : log.filter((entry) => entry.seq < replayed.seq)
}
