import type { Caller } from '../../core/access/caller.ts'
import { Refused } from '../../core/contract/app-error.ts'
import type { Backup, BackupReason } from '../../core/backup/backup.ts'
import type { EditResult, Snapshot } from '../../core/contract/areas/workshop.ts'
import type { SentEdit } from '../../core/workshop/edit.ts'
import type { EpochMs, Id } from '../../core/base/ids.ts'
import type { LogEntry, LogLine } from '../../core/workshop/log-entry.ts'
import { latestInstant } from '../../core/run/run-time.ts'
import type { Scope } from '../../core/workshop/scope.ts'
import { recordsOf, type WorkshopTables } from '../../core/workshop/tables.ts'
import type { BackupFolder } from '../backup/backup-folder.ts'
import { BackupSchedule, type BackupOutcome, type LogEnd } from '../backup/backup-schedule.ts'
import type { Clock } from '../clock.ts'
import type { Disk } from '../health.ts'
import { WorkshopSession, type ClockEdit } from '../session/workshop-session.ts'
import type { WorkshopStore } from '../store/workshop-store.ts'
import { rowsAlone, writeWorkshop } from './found-workshop.ts'

export type LiveWorkshopOptions = {
  readonly id: Id
  readonly store: WorkshopStore
  readonly backups: BackupFolder
  readonly clock: Clock
  readonly sqliteBinding: string | undefined
  readonly onCommitted: (entries: readonly LogEntry[], tables: WorkshopTables) => void
  readonly corrections: (live: LiveWorkshop) => readonly ClockEdit[]
  readonly disk: Disk
  readonly onBackup: (outcome: BackupOutcome) => void
  /** The workshop as it is open again, once its file is held no more. */
  readonly afterHold: () => Promise<LiveWorkshop>
}

/** An open workshop with its session and its backups. */
export class LiveWorkshop {
  readonly #options: LiveWorkshopOptions
  readonly #session: WorkshopSession
  readonly #schedule: BackupSchedule
  /** When the file was last worked on before it was opened. */
  readonly #leftMs: EpochMs
  #end: LogEnd
  /** The file is about to be replaced or closed: whoever still holds this commits nothing to it. */
  #isHeld = false

  constructor(options: LiveWorkshopOptions) {
    const { store, clock, backups, sqliteBinding, onBackup } = options
    this.#options = options
    this.#leftMs = store.lastInstant()
    this.#end = endOf(store)
    this.#session = new WorkshopSession({
      store,
      clock,
      corrections: () => (this.#isHeld ? [] : options.corrections(this)),
      disk: options.disk,
      onCommitted: (entries, tables) => this.#committed(entries, tables),
    })
    this.#schedule = new BackupSchedule({
      backups,
      store,
      clock,
      onBackup,
      end: () => this.#end,
      rowsAlone: (path) => {
        const { tables } = this
        const entry = rowsAlone(tables, { ...this.#end, atMs: clock.now() })
        writeWorkshop(path, { log: [entry], tables }, sqliteBinding)
      },
    })
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
    this.#assertOpen()
    return [...this.#options.store.readLog()]
  }

  /** The ids of all edits that were ever made here, oldest first. */
  editIds(): readonly Id[] {
    this.flush()
    this.#assertOpen()
    return this.#options.store.editIds()
  }

  /** Where an edit stands in the log; null where it is not in it. */
  seqOf(editId: Id): number | null {
    this.#assertOpen()
    return this.#options.store.answerTo(editId)?.seq ?? null
  }

  logAfter(seq: number): readonly LogLine[] {
    this.flush()
    this.#assertOpen()
    return [...this.#options.store.readLog(seq)]
  }

  /** When the last of them was made. */
  lastEditMs(): EpochMs {
    this.#assertOpen()
    return this.#options.store.lastInstant()
  }

  async edit(edits: readonly SentEdit[], caller: Caller): Promise<readonly EditResult[]> {
    if (!this.#isHeld) return this.#session.edit(edits, caller)
    return (await this.#options.afterHold()).edit(edits, caller)
  }

  /** What the host itself does: committed at once, before all that waits; decided as if it had been `agoMs` ago. */
  editNow(edits: readonly SentEdit[], actor: string, agoMs = 0): readonly EditResult[] {
    if (!this.#isHeld) return this.#session.editNow(edits, actor, agoMs)
    return edits.map(({ id }) => ({ kind: 'refused', id, reason: 'being-restored' }))
  }

  /** The latest instant at which anything is known to have happened before the file was opened, or in a run. */
  latestInstant(): EpochMs {
    return Math.max(this.#leftMs, latestInstant(this.tables))
  }

  /** Commits what waits, now. */
  flush(): void {
    if (!this.#isHeld) this.#session.flush()
  }

  undoState(actor: string, scope: Scope) {
    this.#assertOpen()
    return this.#session.undoState(actor, scope)
  }

  /** Makes a backup when the ones before it are done. */
  async makeBackup(reason: BackupReason): Promise<Backup> {
    if (!this.#isHeld) return this.#schedule.make(reason)
    return (await this.#options.afterHold()).makeBackup(reason)
  }

  /** Commits what waits, and then nothing more until it is let go of. */
  hold(): void {
    this.#session.flush()
    this.#isHeld = true
    this.#schedule.pause()
  }

  letGo(): void {
    this.#isHeld = false
    this.#schedule.goOn()
  }

  /** Backs up all that was ever committed; for who holds the workshop. */
  backUpHeld(reason: BackupReason): Promise<Backup> {
    return this.#schedule.make(reason)
  }

  /** Lets the file go, which is held and backed up. */
  closeHeld(): void {
    this.#session.close()
  }

  /** Commits what waits, backs up what changed, and lets the file go. */
  async close(): Promise<void> {
    this.hold()
    await this.#schedule.finish()
    this.closeHeld()
  }

  #committed(entries: readonly LogEntry[], tables: WorkshopTables): void {
    const last = entries.at(-1)
    if (last !== undefined) this.#end = { seq: last.seq, editId: last.editId }
    this.#options.onCommitted(entries, tables)
    if (entries.some(endsSlot)) this.#schedule.makeSoon('slot-end')
    this.#schedule.noteChange()
  }

  #assertOpen(): void {
    if (this.#isHeld) throw new Refused('being-restored')
  }
}

function endOf(store: WorkshopStore): LogEnd {
  const [last] = store.readLog(store.lastSeq() - 1)
  if (last === undefined) throw new Error('a workshop without a log')
  return { seq: last.seq, editId: last.editId }
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
