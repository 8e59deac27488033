import { Refused } from '../../core/contract/app-error.ts'
import type { Backup, BackupReason, ToldBackup } from '../../core/backup/backup.ts'
import type { Id } from '../../core/base/ids.ts'
import type { WorkshopTables } from '../../core/workshop/tables.ts'
import { BackupFolder } from '../backup/backup-folder.ts'
import type { LibraryEntry } from '../store/library-store.ts'
import type { OpenedWorkshop } from '../store/open-workshop.ts'
import { writeProblem } from '../store/storage-error.ts'
import { workshopIdentity } from '../store/workshop-identity.ts'
import type { WorkshopStore } from '../store/workshop-store.ts'
import { entryFor } from './library-entry.ts'
import type { LiveWorkshop } from './live-workshop.ts'
import { liveOver, openFileOf } from './load-workshop.ts'
import { OneAtATime } from './one-at-a-time.ts'
import { isUnopenable, openedStore } from './opened-store.ts'
import type { ReadyFile } from './ready-file.ts'
import { restorePoints, restoreSource, type RestorePlace } from './restore-points.ts'
import { FactsOfBackups, toldBackups } from './told-backups.ts'
import type { WorkshopsOptions } from './workshops-options.ts'
import { prepareRestore, type RestoreSource } from './restore-workshop.ts'

/** The open workshops of this host, by the id of their line in the library. */
export class Workshops {
  readonly #options: WorkshopsOptions
  /** A file is opened, replaced or closed by one at a time; the others wait. */
  readonly #turns = new OneAtATime<Id>()
  readonly #openings = new Map<Id, Promise<LiveWorkshop>>()
  readonly #live = new Map<Id, LiveWorkshop>()
  readonly #backups = new Map<Id, BackupFolder>()
  readonly #damaged = new Set<Id>()
  readonly #identities = new Map<Id, Id>()
  readonly #facts: FactsOfBackups
  #isEnding = false

  constructor(options: WorkshopsOptions) {
    this.#options = options
    this.#facts = new FactsOfBackups(options.sqliteBinding)
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
  async restorePoints(id: Id): Promise<readonly ToldBackup[]> {
    const isDamaged = !(await this.#canBeOpened(id))
    const place = this.#placeOf(id, isDamaged)
    const factsOf = (backup: Backup) => this.#facts.of(place.backups.pathOf(backup.id))
    return toldBackups(restorePoints(place), factsOf, this.live(id))
  }

  /**
   * Goes back to a backup, or to what the own log gives. Says which backup undoes that; none where the
   * file was damaged. All that is committed meanwhile is either in that backup or in the new file.
   */
  async restore(id: Id, pointId: Backup['id']): Promise<Backup['id'] | null> {
    // Backups made while this waits must not drop the one that was chosen.
    const letGo = this.#backupsOf(id).hold(pointId)
    const sourceIn = (place: RestorePlace) => restoreSource(place, pointId)
    try {
      return await this.#turns.inTurn(id, () => this.#replaceInTurn(id, 'restore', sourceIn))
    } finally {
      letGo()
    }
  }

  /** Puts a whole file that goes on from it in the place of a workshop. Says which backup undoes that. */
  bringUpToDate(id: Id, path: string): Promise<Backup['id'] | null> {
    const source = { kind: 'backup', path, salvageFrom: null } as const
    return this.#turns.inTurn(id, () => this.#replaceInTurn(id, 'import', () => source))
  }

  /** Closes a workshop and does the work before anybody can open it again. */
  whileClosed<T>(id: Id, work: () => T): Promise<T> {
    return this.#turns.inTurn(id, async () => {
      this.#assertGoingOn()
      await this.#closeInTurn(id)
      return work()
    })
  }

  /** The id that the workshop itself has, here and wherever a copy of it is; null where it cannot be read. */
  async identity(id: Id): Promise<Id | null> {
    const own = () => [...(this.#live.get(id)?.tables.workshop.keys() ?? [])][0]
    const { folder, sqliteBinding } = this.#options
    const known = own() ?? this.#identities.get(id)
    if (known !== undefined) return known
    const read = await this.#turns.inTurn(
      id,
      async () => own() ?? workshopIdentity(folder.workshop(id), sqliteBinding),
    )
    if (read !== null) this.#identities.set(id, read)
    return read
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

  async #replaceInTurn(
    id: Id,
    reason: BackupReason,
    sourceIn: (place: RestorePlace) => RestoreSource,
  ): Promise<Backup['id'] | null> {
    this.#assertGoingOn()
    const live = await this.#openedForRestore(id)
    const { undoId, ready } = await this.#held(id, live, async () => ({
      undoId: (await live?.backUpHeld(reason))?.id ?? null,
      ready: await this.#ready(id, sourceIn, live === null),
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

  #ready(
    id: Id,
    sourceIn: (place: RestorePlace) => RestoreSource,
    isDamaged: boolean,
  ): Promise<ReadyFile> {
    const place = this.#placeOf(id, isDamaged)
    return prepareRestore({
      ...place,
      source: sourceIn(place),
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
    const backups = this.#backupsOf(id)
    const store = this.#storeOf(id, await openFileOf(id, backups, this.#options))
    const live = liveOver(id, store, backups, {
      options: this.#options,
      onTables: (tables) => this.refreshEntry(id, tables),
      afterHold: () => this.open(id),
    })
    this.#live.set(id, live)
    this.refreshEntry(id, live.tables)
    return live
  }

  #storeOf(id: Id, opened: OpenedWorkshop): WorkshopStore {
    if (opened.kind === 'damaged' && !this.#damaged.has(id)) {
      this.#damaged.add(id)
      this.#options.publish({ kind: 'library-changed' })
    }
    return openedStore(opened)
  }

  /** The list only repeats what the workshop's file says: a full disk here must stop nothing. */
  #putEntry(entry: LibraryEntry): void {
    const { library, publish, disk } = this.#options
    try {
      library.put(entry)
      publish({ kind: 'library-changed' })
    } catch (error) {
      const problem = writeProblem(error)
      if (problem === null) throw error
      disk.noteWrite(problem)
    }
  }

  #assertGoingOn(): void {
    if (this.#isEnding) throw new Refused('closed')
  }
}
