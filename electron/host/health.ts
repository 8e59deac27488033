import type { HostHealth } from '../core/contract/areas/settings.ts'
import type { FeedEvent } from '../core/contract/feed.ts'
import type { EpochMs, Id } from '../core/base/ids.ts'
import type { BackupOutcome } from './backup/backup-schedule.ts'
import type { DataFolder } from './data-folder.ts'
import type { Reserve } from './reserve.ts'
import type { WriteProblem } from './store/system-problem.ts'

export type HealthOptions = {
  readonly folder: DataFolder
  readonly reserve: Reserve
  readonly publish: (event: FeedEvent) => void
  readonly writable: boolean
}

/** What came of a commit: the disk took it, or why not. */
export type WriteOutcome = 'written' | WriteProblem

/** The disk, for those who write to it. */
export type Disk = {
  /** Makes room on a full disk; true where there was some to make, and it is worth trying again. */
  freeSpace(): boolean
  /** Told what came of each write. */
  noteWrite(outcome: WriteOutcome): void
}

/** How the ground stands on which everything is saved; told whenever it changes. */
export class Health implements Disk {
  readonly #options: HealthOptions
  #disk: HostHealth['disk']
  #writable: boolean
  #newestBackupMs: EpochMs | null = null
  /** The workshops whose newest backup failed. */
  readonly #troubles = new Map<Id, NonNullable<HostHealth['backupTrouble']>>()

  constructor(options: HealthOptions) {
    this.#options = options
    this.#disk = options.reserve.held || !options.writable ? 'ok' : 'low'
    this.#writable = options.writable
  }

  current(): HostHealth {
    return {
      disk: this.#disk,
      writable: this.#writable,
      dataDir: this.#options.folder.dir,
      newestBackupMs: this.#newestBackupMs,
      backupTrouble:
        [...this.#troubles.values()].toSorted((a, b) => a.sinceMs - b.sinceMs)[0] ?? null,
    }
  }

  /** Lets the reserve go when the disk is full; true where that freed something. */
  freeSpace(): boolean {
    const freed = this.#options.reserve.free()
    if (freed) this.#become({ disk: 'low' })
    return freed
  }

  noteWrite(outcome: WriteOutcome): void {
    if (outcome === 'disk-full') return this.#become({ disk: 'full' })
    if (outcome === 'disk-error') return this.#become({ disk: 'failing' })
    if (outcome === 'read-only') return this.#become({ writable: false })
    if (this.#disk === 'ok' && this.#writable) return
    this.#options.reserve.restore()
    this.#become({ disk: this.#options.reserve.held ? 'ok' : 'low', writable: true })
  }

  noteBackup(workshopId: Id, outcome: BackupOutcome): void {
    this.#change(() => {
      if (outcome.kind === 'made') {
        this.#troubles.delete(workshopId)
        this.#newestBackupMs = Math.max(this.#newestBackupMs ?? 0, outcome.backup.madeMs)
      } else {
        const sinceMs = this.#troubles.get(workshopId)?.sinceMs ?? outcome.atMs
        this.#troubles.set(workshopId, { sinceMs, why: outcome.why })
      }
    })
  }

  #become(next: Partial<Pick<HostHealth, 'disk' | 'writable'>>): void {
    this.#change(() => {
      this.#disk = next.disk ?? this.#disk
      this.#writable = next.writable ?? this.#writable
    })
  }

  /** Tells where something is different afterwards. */
  #change(make: () => void): void {
    const before = JSON.stringify(this.current())
    make()
    const health = this.current()
    if (JSON.stringify(health) !== before) this.#options.publish({ kind: 'health-changed', health })
  }
}
