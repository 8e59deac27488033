import { removedIn, type Removed } from '../../core/backup/removed-since.ts'
import type { AboutBackup, Backup, ToldBackup } from '../../core/backup/backup.ts'
import type { LogLine } from '../../core/workshop/log-entry.ts'
import { localTimeAt, roomOffset } from '../../core/base/zone.ts'
import { readBackupFacts, type BackupFacts } from '../store/backup-facts.ts'
import type { LiveWorkshop } from './live-workshop.ts'
import type { EpochMs } from '../../core/base/ids.ts'

type Facts = (backup: Backup) => BackupFacts | null

/** The facts of backups, read once: a finished one never changes. */
export class FactsOfBackups {
  readonly #known = new Map<string, BackupFacts | null>()
  readonly #sqliteBinding: string | undefined

  constructor(sqliteBinding: string | undefined) {
    this.#sqliteBinding = sqliteBinding
  }

  of(path: string): BackupFacts | null {
    const known = this.#known.get(path)
    if (known !== undefined) return known
    const facts = readBackupFacts(path, this.#sqliteBinding)
    this.#known.set(path, facts)
    return facts
  }
}

/** Backups, newest first, named by what they follow, and by what was removed after them. */
export function toldBackups(
  backups: readonly Backup[],
  factsOf: Facts,
  live: LiveWorkshop | null,
): readonly ToldBackup[] {
  const facts = backups.map((backup) => (isHistory(backup) ? null : factsOf(backup)))
  const removed = removedAfter(facts, live)
  return backups.map((backup, index) => {
    const own = facts[index] ?? null
    const about = own === null ? null : aboutOf(backup, own, removed[index] ?? null)
    return { ...backup, about }
  })
}

const isHistory = ({ reason }: Backup) => reason === 'history' || reason === 'history-part'

function aboutOf(
  { madeMs }: Backup,
  { timeZone, people, slot }: BackupFacts,
  removed: Removed | null,
): AboutBackup {
  const offset = roomOffset(timeZone)
  const dayOf = (atMs: EpochMs) => localTimeAt(atMs, offset).date
  const ended = slot?.endedMs ?? null
  // What ended on another day tells nobody when this was.
  const isToday = ended !== null && dayOf(ended) === dayOf(madeMs)
  return {
    timeZone,
    people,
    during: slot !== null && ended === null ? { ...slot.title } : null,
    after: slot !== null && isToday ? { ...slot.title } : null,
    removed,
  }
}

/** For each backup what was removed between it and the next newer one, as far as that is in the log here. */
function removedAfter(
  facts: readonly (BackupFacts | null)[],
  live: LiveWorkshop | null,
): readonly (Removed | null)[] {
  if (live === null) return []
  const seqs = facts.map((one) => (one?.newestEdit ? live.seqOf(one.newestEdit) : null))
  const known = seqs.filter((seq) => seq !== null)
  if (known.length === 0) return []
  const lines = live.logAfter(Math.min(...known))
  const until = (index: number) =>
    seqs.slice(0, index).findLast((seq) => seq !== null) ?? Number.MAX_SAFE_INTEGER
  return seqs.map((seq, index) =>
    seq === null ? null : removedIn(linesBetween(lines, seq, until(index))),
  )
}

const linesBetween = (lines: readonly LogLine[], after: number, until: number) =>
  lines.filter(({ seq }) => seq > after && seq <= until)
