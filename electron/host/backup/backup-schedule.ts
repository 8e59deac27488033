import type { Backup, BackupProblem, BackupReason } from '../../core/backup/backup.ts'
import type { EpochMs, Id } from '../../core/base/ids.ts'
import type { Clock } from '../clock.ts'
import { storageProblem } from '../store/storage-error.ts'
import type { WorkshopStore } from '../store/workshop-store.ts'
import { isUnsound, type BackupFolder } from './backup-folder.ts'
import { comesByItself } from './thinning.ts'

const everyMs = 5 * 60_000
const firstRetryMs = 30_000

/** What came of a backup. */
export type BackupOutcome =
  | { readonly kind: 'made'; readonly backup: Backup }
  | { readonly kind: 'failed'; readonly why: BackupProblem; readonly atMs: EpochMs }

/** How far the log of a workshop has come. */
export type LogEnd = { readonly seq: number; readonly editId: Id }

export type BackupScheduleOptions = {
  readonly backups: BackupFolder
  readonly store: WorkshopStore
  readonly clock: Clock
  /** The end of the log as it is now. */
  readonly end: () => LogEnd
  /** Writes a file of the rows alone, for where the log on the disk has rotten. */
  readonly rowsAlone: (path: string) => void
  readonly onBackup: (outcome: BackupOutcome) => void
}

/** When a workshop is backed up: some minutes after a change, when asked, and again after a failure. */
export class BackupSchedule {
  readonly #options: BackupScheduleOptions
  /** The backup that holds all that is in the workshop, or did when it was made. */
  #newest: Backup | null
  #timer: NodeJS.Timeout | null = null
  /** Backups are made one after the other. */
  #queue: Promise<unknown> = Promise.resolve()
  #failures = 0
  #isRunning = true

  constructor(options: BackupScheduleOptions) {
    const { backups, end } = options
    const { seq, editId } = end()
    this.#options = options
    this.#newest = backups.of(seq, editId)
    this.noteChange()
  }

  /** Makes a backup when the ones before it are done; where nothing has changed, the newest is it. */
  make(reason: BackupReason): Promise<Backup> {
    const made = this.#queue.then(() => this.#makeNow(reason))
    this.#queue = made.then(
      (backup) => this.#succeeded(backup),
      (error: unknown) => this.#failed(error),
    )
    return made
  }

  /** Makes one without anybody waiting for it; a failure is told through `onBackup`. */
  makeSoon(reason: BackupReason): void {
    this.make(reason).catch(() => undefined)
  }

  /** Something has been committed. */
  noteChange(): void {
    if (this.#isRunning && this.#options.store.writable && this.#hasChanged())
      this.#timer ??= this.#startTimer()
  }

  /** Nothing is made by itself until `goOn`. */
  pause(): void {
    this.#isRunning = false
    this.#stopTimer()
  }

  goOn(): void {
    this.#isRunning = true
    this.noteChange()
  }

  /** Backs up what has changed, and waits for all that are being made. */
  async finish(): Promise<void> {
    this.pause()
    if (this.#options.store.writable && this.#hasChanged()) this.makeSoon('changed')
    await this.#queue
  }

  #hasChanged(): boolean {
    return this.#options.end().seq !== this.#newest?.seq
  }

  async #makeNow(reason: BackupReason): Promise<Backup> {
    const { backups, store, rowsAlone } = this.#options
    const newest = this.#newest
    if (newest !== null && this.#isAnswer(newest, reason) && (await backups.isSound(newest.id)))
      if (!this.#hasChanged()) return newest
    return (this.#newest = await backups.make(store, reason, rowsAlone))
  }

  /** What was asked for must not be thinned out like what came by itself. */
  #isAnswer(newest: Backup, reason: BackupReason): boolean {
    if (this.#hasChanged()) return false
    return comesByItself(reason) || !comesByItself(newest.reason)
  }

  #succeeded(backup: Backup): void {
    this.#failures = 0
    this.#options.onBackup({ kind: 'made', backup })
  }

  #failed(error: unknown): void {
    const { clock, onBackup } = this.#options
    this.#failures += 1
    this.#stopTimer()
    this.noteChange()
    onBackup({ kind: 'failed', why: problemOf(error), atMs: clock.now() })
  }

  /** After a failure sooner than else, then less and less often. */
  #startTimer(): NodeJS.Timeout {
    const waitMs =
      this.#failures === 0 ? everyMs : Math.min(everyMs, firstRetryMs * 2 ** (this.#failures - 1))
    const ring = () => {
      this.#timer = null
      if (this.#hasChanged()) this.makeSoon('changed')
    }
    return setTimeout(ring, waitMs).unref()
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
  }
}

function problemOf(error: unknown): BackupProblem {
  if (isUnsound(error)) return 'not-sound'
  return storageProblem(error) === 'disk-full' ? 'disk-full' : 'not-written'
}
