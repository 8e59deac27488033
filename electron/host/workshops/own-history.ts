import type { Backup } from '../../core/backup/backup.ts'
import { soundHistory, type SoundHistory } from '../../core/workshop/history.ts'
import { beginsAnew, type LogLine } from '../../core/workshop/log-entry.ts'
import { newId } from '../new-id.ts'
import { salvageWholeLog } from '../store/salvage-log.ts'

/** What the log of a damaged file leads to, offered like a backup. */
export type OwnHistory = { readonly offer: Backup; readonly history: SoundHistory }

/** The log of a damaged file as far as it is sound; null where it leads to no workshop. */
export function ownHistory(path: string, sqliteBinding?: string): OwnHistory | null {
  const { log, whole, version } = salvageWholeLog(path, sqliteBinding)
  const [first] = log
  if (first === undefined || !beginsAnew(first)) return null
  const history = soundHistory(log, version, newId())
  if (history === null) return null
  return { offer: offerOf(history, whole && isAllOf(history, log)), history }
}

const isAllOf = (history: SoundHistory, log: readonly LogLine[]) =>
  history.log[log.length - 1]?.editId === log.at(-1)?.editId

function offerOf({ log, tables }: SoundHistory, isAll: boolean): Backup {
  const reason = isAll ? 'history' : 'history-part'
  const { seq = 0, atMs: madeMs = 0 } = log.at(-1) ?? {}
  const noteCount = tables.note.size
  const id = `${madeMs}_${seq}_${noteCount}_${reason}`
  return { id, number: 0, madeMs, reason, seq, noteCount }
}
