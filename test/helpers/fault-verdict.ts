import type { Id } from '../../electron/core/base/ids.ts'
import { replayLog, sameTables } from '../../electron/core/workshop/replay.ts'
import { openDatabase } from '../../electron/host/store/open-database.ts'
import { openWorkshop } from '../../electron/host/store/open-workshop.ts'
import type { WorkshopStore } from '../../electron/host/store/workshop-store.ts'

/** The edits that were told to be saved, with the seq that was told. */
export type Acknowledged = ReadonlyMap<Id, number>

/** What a file is worth after a fault. */
export type Verdict = {
  /** Acknowledged and missing. */
  readonly lost: number
  /** The first thing that is not sound; null in a good file. */
  readonly problem: string | null
  /** Time from the start of opening until the workshop can be worked in. */
  readonly recoveryMs: number
  readonly seq: number
}

/** Opens a file as the app does and holds it against everything that was acknowledged. */
export async function verdictOn(path: string, acknowledged: Acknowledged): Promise<Verdict> {
  const startedMs = performance.now()
  const opened = await openWorkshop(path)
  const recoveryMs = performance.now() - startedMs
  if (opened.kind !== 'ok') {
    const problem = `${opened.kind}: ${opened.detail}`
    return { lost: acknowledged.size, problem, recoveryMs, seq: 0 }
  }
  const verdict = judgedAndClosed(opened.store, acknowledged)
  return { ...verdict, problem: verdict.problem ?? fullCheck(path), recoveryMs }
}

/** The lines `ack <edit id> <seq>` among what a child printed; a torn last line does not count. */
export function acknowledgedIn(printed: string): Map<Id, number> {
  const lines = printed.matchAll(/^ack ([0-9a-f-]{36}) (\d+)\n/gm)
  return new Map([...lines].map((line) => [String(line[1]), Number(line[2])]))
}

function judgedAndClosed(store: WorkshopStore, acknowledged: Acknowledged) {
  try {
    return judged(store, acknowledged)
  } finally {
    store.close()
  }
}

function judged(store: WorkshopStore, acknowledged: Acknowledged) {
  const log = [...store.readLog()]
  const seqs = new Map(log.map((entry) => [entry.editId, entry.seq]))
  const lost = [...acknowledged].filter(([id, seq]) => seqs.get(id) !== seq).length
  const gap = log.findIndex((entry, index) => entry.seq !== index + 1)
  const seq = log.length
  if (gap >= 0) return { lost, seq, problem: `seq ${gap + 1} is missing` }
  const replayed = replayLog(log)
  if (replayed.kind !== 'ok') return { lost, seq, problem: `replay breaks at ${replayed.seq}` }
  if (!sameTables(replayed.tables, store.readTables()))
    return { lost, seq, problem: 'the rows are not what the log says' }
  return { lost, seq, problem: null }
}

function fullCheck(path: string): string | null {
  const db = openDatabase(path, { readOnly: true })
  try {
    const found = String(db.pragma('integrity_check(1)', { simple: true }))
    return found === 'ok' ? null : found
  } finally {
    db.close()
  }
}
