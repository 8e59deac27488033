import type { Backup, BackupReason, EditResult, Snapshot } from '../../core/contract/calls.ts'
import type { SentEdit } from '../../core/workshop/edit.ts'
import type { Id, Instant } from '../../core/workshop/ids.ts'
import { latestInstant } from '../../core/workshop/run.ts'
import type { Scope } from '../../core/workshop/scope.ts'
import { recordsOf, type WorkshopTables } from '../../core/workshop/tables.ts'
import type { BackupFolder } from '../backup/backup-folder.ts'
import type { Clock } from '../clock.ts'
import type { WriteOutcome } from '../health.ts'
import { WorkshopSession } from '../session/workshop-session.ts'
import type { LogEntry, LogLine } from '../../core/workshop/log-entry.ts'
import type { WorkshopStore } from '../store/workshop-store.ts'

const backupEveryMs = 5 * 60_000

export type LiveWorkshopOptions = {
  readonly id: Id
  readonly store: WorkshopStore
  readonly backups: BackupFolder
  readonly clock: Clock
  readonly onCommitted: (entries: readonly LogEntry[], tables: WorkshopTables) => void
  readonly beforeGroup: () => void
  readonly freeSpace: () => boolean
  readonly onWrite: (outcome: WriteOutcome) => void
  readonly onBackup: (outcome: Backup | 'failed') => void
}

/** An open workshop with its session and its backups. */
export class LiveWorkshop {
  readonly #options: LiveWorkshopOptions
  readonly #session: WorkshopSession
  #backupTimer: NodeJS.Timeout | null = null
  /** Backups are made one after the other. */
  #backupQueue: Promise<unknown> = Promise.resolve()
  #backedUpSeq: number
  /** When the file was last worked on before it was opened. */
  readonly #leftMs: Instant

  constructor(options: LiveWorkshopOptions) {
    this.#options = options
    this.#leftMs = options.store.lastInstant()
    this.#backedUpSeq = options.backups.list()[0]?.seq ?? 0
    this.#session = new WorkshopSession({
      store: options.store,
      clock: options.clock,
      beforeGroup: options.beforeGroup,
      freeSpace: options.freeSpace,
      onWrite: options.onWrite,
      onCommitted: (entries, tables) => this.#committed(entries, tables),
    })
    if (this.#session.seq > this.#backedUpSeq) this.#startTimer()
  }

  get id(): Id {
    return this.#options.id
  }

  snapshot(): Snapshot {
    const { id, store } = this.#options
    const { tables, seq } = this.#session
    return {
      workshopId: id,
      seq,
      writable: store.writable,
      records: recordsOf(tables) as Snapshot['records'],
    }
  }

  get tables(): WorkshopTables {
    return this.#session.tables
  }

  log(): readonly LogLine[] {
    return [...this.#options.store.readLog()]
  }

  edit(edits: readonly SentEdit[], actor: string): Promise<readonly EditResult[]> {
    return this.#session.edit(edits, actor)
  }

  /** Committed at once, before all that waits; decided as if it had been `agoMs` ago. */
  editNow(edits: readonly SentEdit[], actor: string, agoMs = 0): readonly EditResult[] {
    return this.#session.editNow(edits, actor, agoMs)
  }

  /** The latest instant at which anything is known to have happened before the file was opened, or in a run. */
  latestInstant(): Instant {
    return Math.max(this.#leftMs, latestInstant(this.tables))
  }

  /** Commits what waits, now. */
  flush(): void {
    this.#session.flush()
  }

  turns(actor: string, scope: Scope) {
    return this.#session.turns(actor, scope)
  }

  /** Makes a backup when the ones before it are done. */
  makeBackup(reason: BackupReason): Promise<Backup> {
    const { backups, store, onBackup } = this.#options
    const made = this.#backupQueue.then(async () => {
      const backup = await backups.make(store, reason)
      this.#backedUpSeq = backup.seq
      return backup
    })
    this.#backupQueue = made.then(onBackup, () => onBackup('failed'))
    return made
  }

  /** Commits what waits, backs up what changed, and lets the file go. */
  async close(): Promise<void> {
    this.#session.flush()
    this.#backUpChanges()
    await this.#backupQueue
    this.#session.close()
  }

  #committed(entries: readonly LogEntry[], tables: WorkshopTables): void {
    this.#options.onCommitted(entries, tables)
    if (entries.some(endsSlot)) this.#backUpSoon('slot-end')
    this.#startTimer()
  }

  #startTimer(): void {
    if (!this.#options.store.writable) return
    this.#backupTimer ??= setTimeout(() => this.#backUpChanges(), backupEveryMs).unref()
  }

  #backUpChanges(): void {
    this.#stopTimer()
    const { writable } = this.#options.store
    if (writable && this.#session.seq > this.#backedUpSeq) this.#backUpSoon('changed')
  }

  /** A failed backup is told through `onBackup`; the room goes on. */
  #backUpSoon(reason: BackupReason): void {
    this.makeBackup(reason).catch(() => undefined)
  }

  #stopTimer(): void {
    if (this.#backupTimer !== null) clearTimeout(this.#backupTimer)
    this.#backupTimer = null
  }
}

function endsSlot(entry: LogEntry): boolean {
  return entry.changes.some(
    ({ table, before, after }) =>
      table === 'slot_run' &&
      before?.['endedMs'] === null &&
      after !== null &&
      after['endedMs'] !== null,
  )
}
