import { Refused, type ErrorCode } from '../../core/contract/app-error.ts'
import type { Backup } from '../../core/contract/calls.ts'
import type { FeedEntry, FeedEvent } from '../../core/contract/feed.ts'
import type { Id } from '../../core/workshop/ids.ts'
import type { LogEntry } from '../../core/workshop/log-entry.ts'
import type { WorkshopTables } from '../../core/workshop/tables.ts'
import { BackupFolder, tidyBackups } from '../backup/backup-folder.ts'
import type { BackupOutcome } from '../backup/backup-schedule.ts'
import type { Clock } from '../clock.ts'
import type { DataFolder } from '../data-folder.ts'
import type { WriteOutcome } from '../health.ts'
import type { LibraryEntry, LibraryStore } from '../store/library-store.ts'
import { openWorkshop, type OpenedWorkshop } from '../store/open-workshop.ts'
import { writeProblem } from '../store/storage-error.ts'
import type { WorkshopStore } from '../store/workshop-store.ts'
import { entryFor } from './library-entry.ts'
import { LiveWorkshop } from './live-workshop.ts'
import { OneAtATime } from './one-at-a-time.ts'
import { finishReplacing, type ReadyFile } from './ready-file.ts'
import { restorePoints, restoreSource, type RestorePlace } from './restore-points.ts'
import { prepareRestore } from './restore-workshop.ts'

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
  readonly onBackup: (id: Id, outcome: BackupOutcome) => void
  readonly onWrite: (outcome: WriteOutcome) => void
}

/** The open workshops of this host, by the id of their line in the library. */
export class Workshops {
  readonly #options: WorkshopsOptions
  /** A file is opened, replaced or closed by one at a time; the others wait. */
  readonly #turns = new OneAtATime<Id>()
  readonly #openings = new Map<Id, Promise<LiveWorkshop>>()
  readonly #live = new Map<Id, LiveWorkshop>()
  readonly #backups = new Map<Id, BackupFolder>()
  readonly #damaged = new Set<Id>()
  #isEnding = false

  constructor(options: WorkshopsOptions) {
    this.#options = options
  }

  /**
   * The open workshop, once nobody is replacing its file; refused where that is missing, damaged or
   * newer than this app.
   */
  async open(id: Id): Promise<LiveWorkshop> {
    return this.#live.get(id) ?? this.#openings.get(id) ?? this.#openInTurn(id)
  }

  /** The workshop if it is open at this moment. */
  live(id: Id): LiveWorkshop | null {
    return this.#live.get(id) ?? null
  }

  /** All that are open at this moment. */
  allLive(): readonly LiveWorkshop[] {
    return [...this.#live.values()]
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

  /** What a workshop can go back to, newest first. */
  async restorePoints(id: Id): Promise<readonly Backup[]> {
    const isDamaged = !(await this.#canBeOpened(id))
    return restorePoints(this.#placeOf(id, isDamaged))
  }

  /**
   * Goes back to a backup, or to what the own log gives. Says which backup undoes that; none where the
   * file was damaged. All that is committed meanwhile is either in that backup or in the new file.
   */
  async restore(id: Id, pointId: Backup['id']): Promise<Backup['id'] | null> {
    // Backups made while this waits must not drop the one that was chosen.
    const letGo = this.#backupsOf(id).hold(pointId)
    try {
      return await this.#turns.inTurn(id, () => this.#restoreInTurn(id, pointId))
    } finally {
      letGo()
    }
  }

  /** Brings the line of the library up to what the workshop says. */
  refreshEntry(id: Id, tables: WorkshopTables): void {
    const { library, clock } = this.#options
    const before = library.entry(id)
    const next = entryFor(id, tables, before, clock.now())
    if (JSON.stringify(before) !== JSON.stringify(next)) this.#putEntry(next)
  }

  /** Closes all that is open, when what is under way is done; from now on nothing is opened. */
  async closeAll(): Promise<void> {
    this.#isEnding = true
    const ids = new Set([...this.#live.keys(), ...this.#turns.keys()])
    await Promise.all([...ids].map((id) => this.#turns.inTurn(id, () => this.#closeInTurn(id))))
  }

  /** Who asks while a file is being opened gets the same answer. */
  #openInTurn(id: Id): Promise<LiveWorkshop> {
    const opening = this.#turns.inTurn(id, async () => {
      this.#assertGoingOn()
      return this.#live.get(id) ?? (await this.#load(id))
    })
    const over = () => void this.#openings.delete(id)
    this.#openings.set(id, opening)
    opening.then(over, over)
    return opening
  }

  async #closeInTurn(id: Id): Promise<void> {
    const live = this.#live.get(id)
    this.#live.delete(id)
    await live?.close()
  }

  async #restoreInTurn(id: Id, pointId: Backup['id']): Promise<Backup['id'] | null> {
    this.#assertGoingOn()
    const live = await this.#openedForRestore(id)
    const { undoId, ready } = await this.#held(id, live, async () => ({
      undoId: (await live?.backUpHeld('restore'))?.id ?? null,
      ready: await this.#ready(id, pointId, live === null),
    }))
    live?.closeHeld()
    try {
      ready.putInPlace()
      this.#damaged.delete(id)
      await this.#load(id)
    } finally {
      // Whatever stands there now, it is not what the windows show.
      this.#options.publish({ kind: 'workshop-replaced', workshopId: id })
    }
    return undoId
  }

  /** Holds an open workshop while the work goes on; where that fails, it is as it was. */
  async #held<T>(id: Id, live: LiveWorkshop | null, work: () => Promise<T>): Promise<T> {
    live?.hold()
    this.#live.delete(id)
    try {
      return await work()
    } catch (error) {
      live?.letGo()
      if (live !== null) this.#live.set(id, live)
      throw error
    }
  }

  /** Null where the file is damaged or missing: then there is nothing to be backed up for undo. */
  async #openedForRestore(id: Id): Promise<LiveWorkshop | null> {
    try {
      return this.#live.get(id) ?? (await this.#load(id))
    } catch (error) {
      if (isUnopenable(error)) return null
      throw error
    }
  }

  async #canBeOpened(id: Id): Promise<boolean> {
    try {
      await this.open(id)
      return true
    } catch (error) {
      return !isUnopenable(error)
    }
  }

  #ready(id: Id, pointId: Backup['id'], isDamaged: boolean): Promise<ReadyFile> {
    const place = this.#placeOf(id, isDamaged)
    return prepareRestore({
      ...place,
      source: restoreSource(place, pointId),
      damagedMs: isDamaged ? this.#options.clock.now() : null,
    })
  }

  #placeOf(id: Id, isDamaged: boolean): RestorePlace {
    const { folder, sqliteBinding } = this.#options
    const backups = this.#backupsOf(id)
    const path = folder.workshop(id)
    return { path, damagedDir: folder.damaged, backups, isDamaged, sqliteBinding }
  }

  /** One for all, so that what one holds another does not drop. */
  #backupsOf(id: Id): BackupFolder {
    const { folder, library, clock, sqliteBinding } = this.#options
    if (library.entry(id) === null) throw new Refused('not-found')
    const known = this.#backups.get(id)
    if (known !== undefined) return known
    const backups = new BackupFolder(folder.backups(id), clock, sqliteBinding)
    this.#backups.set(id, backups)
    return backups
  }

  async #load(id: Id): Promise<LiveWorkshop> {
    const { folder, sqliteBinding, viewing, freeSpace } = this.#options
    const backups = this.#backupsOf(id)
    if (!viewing) {
      tidyBackups(folder.backups(id))
      finishReplacing(folder.workshops, folder.damaged, folder.workshop(id))
    }
    const open = () =>
      openWorkshop(folder.workshop(id), {
        sqliteBinding,
        viewing,
        beforeMigration: async (store) => void (await backups.make(store, 'migration')),
      })
    let opened = await open()
    // An older file needs room to be brought up; the reserve is kept for such moments.
    if (opened.kind === 'disk-full' && freeSpace()) opened = await open()
    const store = this.#storeOf(id, opened)
    const live = this.#liveOver(id, store, backups)
    this.#live.set(id, live)
    this.refreshEntry(id, live.tables)
    return live
  }

  /** A file that cannot be used is let go of: held, nobody could mend it. */
  #liveOver(id: Id, store: WorkshopStore, backups: BackupFolder): LiveWorkshop {
    const { clock, sqliteBinding, publish } = this.#options
    const { beforeGroup, freeSpace, onBackup, onWrite } = this.#options
    try {
      return new LiveWorkshop({
        ...{ id, store, backups, clock, sqliteBinding, beforeGroup, freeSpace, onWrite },
        onBackup: (outcome) => onBackup(id, outcome),
        onCommitted: (entries, tables) => {
          publish({ kind: 'workshop-changed', workshopId: id, entries: entries.map(feedEntry) })
          this.refreshEntry(id, tables)
        },
        afterHold: () => this.open(id),
      })
    } catch (error) {
      store.close()
      throw error
    }
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

  #assertGoingOn(): void {
    if (this.#isEnding) throw new Refused('closed')
  }
}

const isUnopenable = (error: unknown): boolean =>
  error instanceof Refused && ['damaged', 'file-missing'].includes(error.code)

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
