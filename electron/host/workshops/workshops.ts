import { Refused, type ErrorCode } from '../../core/contract/app-error.ts'
import type { Backup } from '../../core/contract/calls.ts'
import type { FeedEntry, FeedEvent } from '../../core/contract/feed.ts'
import type { Id } from '../../core/workshop/ids.ts'
import type { LogEntry } from '../../core/workshop/log-entry.ts'
import type { WorkshopTables } from '../../core/workshop/tables.ts'
import { BackupFolder } from '../backup/backup-folder.ts'
import type { Clock } from '../clock.ts'
import type { DataFolder } from '../data-folder.ts'
import type { WriteOutcome } from '../health.ts'
import type { LibraryEntry, LibraryStore } from '../store/library-store.ts'
import { openWorkshop, type OpenedWorkshop } from '../store/open-workshop.ts'
import { writeProblem } from '../store/storage-error.ts'
import type { WorkshopStore } from '../store/workshop-store.ts'
import { entryFor } from './library-entry.ts'
import { LiveWorkshop } from './live-workshop.ts'
import { restoreWorkshop, setAside } from './restore-workshop.ts'

export type WorkshopsOptions = {
  readonly folder: DataFolder
  readonly library: LibraryStore
  readonly clock: Clock
  readonly sqliteBinding: string | undefined
  /** Nothing in the folder may be written. */
  readonly viewing: boolean
  readonly publish: (event: FeedEvent) => void
  /** Called before edits are decided: the room brings the run up to the clock. */
  readonly beforeGroup: () => void
  readonly freeSpace: () => boolean
  readonly onBackup: (outcome: Backup | 'failed') => void
  readonly onWrite: (outcome: WriteOutcome) => void
}

/** The open workshops of this host, by the id of their line in the library. */
export class Workshops {
  readonly #options: WorkshopsOptions
  readonly #open = new Map<Id, Promise<LiveWorkshop>>()
  readonly #live = new Map<Id, LiveWorkshop>()
  readonly #damaged = new Set<Id>()

  constructor(options: WorkshopsOptions) {
    this.#options = options
  }

  /** The open workshop; refused where its file is missing, damaged or newer than this app. */
  open(id: Id): Promise<LiveWorkshop> {
    const known = this.#open.get(id)
    if (known !== undefined) return known
    const opening = this.#load(id)
    this.#open.set(id, opening)
    opening.catch(() => this.#open.delete(id))
    return opening
  }

  /** The workshop if it is open at this moment. */
  live(id: Id): LiveWorkshop | null {
    return this.#live.get(id) ?? null
  }

  /** All that are open at this moment. */
  allLive(): readonly LiveWorkshop[] {
    return [...this.#live.values()]
  }

  backups(id: Id): BackupFolder {
    const { folder, clock, sqliteBinding } = this.#options
    if (this.#options.library.entry(id) === null) throw new Refused('not-found')
    return new BackupFolder(folder.backups(id), clock, sqliteBinding)
  }

  /** Whether opening this workshop has shown damage. */
  isDamaged(id: Id): boolean {
    return this.#damaged.has(id)
  }

  noteOpened(id: Id): void {
    const { library, clock } = this.#options
    const entry = library.entry(id)
    if (entry !== null) this.#putEntry({ ...entry, openedMs: clock.now() })
  }

  /** Goes back to a backup. Says which backup undoes that; none where the file was damaged. */
  async restore(id: Id, backupId: Backup['id']): Promise<Backup['id'] | null> {
    const { folder, clock, sqliteBinding, publish } = this.#options
    const backups = this.backups(id)
    const list = backups.list()
    if (!list.some((backup) => backup.id === backupId)) throw new Refused('no-backup')
    const undo = await this.#backUpForUndo(id)
    await this.close(id)
    const kept = undo === null ? setAside(folder.workshop(id), folder.damaged, clock.now()) : null
    await restoreWorkshop({
      path: folder.workshop(id),
      backupPath: backups.pathOf(backupId),
      // An older backup is chosen to leave later work behind; the newest one, to lose nothing.
      salvageFrom: list[0]?.id === backupId ? kept : null,
      sqliteBinding,
    })
    this.#damaged.delete(id)
    await this.open(id)
    publish({ kind: 'workshop-replaced', workshopId: id })
    return undo?.id ?? null
  }

  /** Brings the line of the library up to what the workshop says. */
  refreshEntry(id: Id, tables: WorkshopTables): void {
    const { library, clock } = this.#options
    const before = library.entry(id)
    const next = entryFor(id, tables, before, clock.now())
    if (JSON.stringify(before) !== JSON.stringify(next)) this.#putEntry(next)
  }

  async close(id: Id): Promise<void> {
    const live = await this.#open.get(id)?.catch(() => undefined)
    this.#open.delete(id)
    await live?.close()
    if (this.#live.get(id) === live) this.#live.delete(id)
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#open.keys()].map((id) => this.close(id)))
  }

  async #load(id: Id): Promise<LiveWorkshop> {
    const { folder, clock, sqliteBinding, publish, viewing } = this.#options
    const { beforeGroup, freeSpace, onBackup, onWrite } = this.#options
    const backups = this.backups(id)
    if (!viewing) backups.tidy()
    const opened = await openWorkshop(folder.workshop(id), {
      sqliteBinding,
      viewing,
      beforeMigration: async (store) => void (await backups.make(store, 'migration')),
    })
    const store = this.#storeOf(id, opened)
    const live = new LiveWorkshop({
      id,
      store,
      backups,
      clock,
      beforeGroup,
      freeSpace,
      onBackup,
      onWrite,
      onCommitted: (entries, tables) => {
        publish({ kind: 'workshop-changed', workshopId: id, entries: entries.map(feedEntry) })
        this.refreshEntry(id, tables)
      },
    })
    this.#live.set(id, live)
    this.refreshEntry(id, live.tables)
    return live
  }

  #storeOf(id: Id, opened: OpenedWorkshop): WorkshopStore {
    if (opened.kind === 'ok') return opened.store
    if (opened.kind === 'damaged' && !this.#damaged.has(id)) {
      this.#damaged.add(id)
      this.#options.publish({ kind: 'library-changed' })
    }
    throw new Refused(codeOf[opened.kind], opened.detail)
  }

  /** The list only repeats what the workshop's file says: a full disk here must stop nothing. */
  #putEntry(entry: LibraryEntry): void {
    const { library, publish, onWrite } = this.#options
    try {
      library.put(entry)
      publish({ kind: 'library-changed' })
    } catch (error) {
      const problem = writeProblem(error)
      if (problem === null) throw error
      onWrite(problem)
    }
  }

  async #backUpForUndo(id: Id): Promise<Backup | null> {
    try {
      const live = await this.open(id)
      return await live.makeBackup('restore')
    } catch (error) {
      if (error instanceof Refused && ['damaged', 'file-missing'].includes(error.code)) return null
      throw error
    }
  }
}

const codeOf = {
  missing: 'file-missing',
  damaged: 'damaged',
  newer: 'newer-format',
  'disk-full': 'disk-full',
  'disk-error': 'disk-error',
  busy: 'in-use-elsewhere',
  unreadable: 'file-unreadable',
} as const satisfies Record<Exclude<OpenedWorkshop['kind'], 'ok'>, ErrorCode>

function feedEntry({ seq, editId, actor, scope, changes }: LogEntry): FeedEntry {
  return { seq, editId, actor, scope, changes }
}
