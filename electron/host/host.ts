import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { AppError } from '../core/contract/app-error.ts'
import type { FeedEvent } from '../core/contract/feed.ts'
import type { Language } from '../core/text/language.ts'
import type { Id } from '../core/workshop/ids.ts'
import type { LogLine } from '../core/workshop/log-entry.ts'
import { recordsOf, type WorkshopRecords } from '../core/workshop/tables.ts'
import type { Clock } from './clock.ts'
import { loadCoursePack } from './course/load-course-pack.ts'
import { dataFolder, type DataFolder } from './data-folder.ts'
import { allHandlers } from './handlers/all-handlers.ts'
import { ExportFolder } from './export/export-folder.ts'
import { IncomingFiles } from './handlers/file-handlers.ts'
import type { Handlers } from './handlers/handlers.ts'
import { createFeedHub } from './feed-hub.ts'
import { Health } from './health.ts'
import { newId } from './new-id.ts'
import { dropReserve, openReserve } from './reserve.ts'
import { RoomKeeper } from './room/room-keeper.ts'
import { takeDataLock, type DataLock } from './store/data-lock.ts'
import { openLibrary, type LibraryStore } from './store/library-store.ts'
import { storageProblem } from './store/storage-error.ts'
import { findStrays } from './workshops/find-strays.ts'
import { foundWorkshop, type Founding } from './workshops/found-workshop.ts'
import { setAside } from './workshops/restore-workshop.ts'
import { tidyDrafts } from './workshops/tidy-drafts.ts'
import { Workshops } from './workshops/workshops.ts'

export type HostOptions = {
  readonly dataDir: string
  readonly assetsDir: string
  readonly clock: Clock
  /** Entry files of the workers, as this runtime loads them. */
  readonly workers: { readonly map: string; readonly import: string }
  /** Path of SQLite's native addon where it is not better-sqlite3's own. */
  readonly sqliteBinding?: string | undefined
  /** The language of an installation that has not been told one. */
  readonly firstLanguage?: Language | undefined
  /** The laptop's folder for files until another one is chosen; left out where nobody can choose. */
  readonly exportDir?: string | undefined
}

/** The owner of all workshops on this laptop: the only writer. */
export type Host = {
  readonly options: HostOptions
  readonly handlers: Handlers
  readonly room: RoomKeeper
  readonly exportFolder: ExportFolder
  /** Hears everything that the host tells; returns how to stop. */
  subscribe(listener: (event: FeedEvent) => void): () => void
  /** Writes a new workshop file and takes it into the library. */
  addWorkshop(founding: Omit<Founding, 'atMs'>): Promise<Id>
  readWorkshop(id: Id): Promise<{ records: WorkshopRecords; log: readonly LogLine[] }>
  /** Commits what waits and lets every file go. */
  close(): Promise<void>
}

export type OpenedHost =
  | { readonly kind: 'ok'; readonly host: Host }
  | { readonly kind: 'refused'; readonly error: AppError }

/** Opens the data folder for this process alone. */
export async function openHost(options: HostOptions): Promise<OpenedHost> {
  try {
    const folder = dataFolder(options.dataDir)
    try {
      return await openFolder(folder, options)
    } catch (error) {
      const problem = storageProblem(error)
      if (problem === 'read-only' && existsSync(folder.library))
        return await openForViewing(folder, options)
      // On a full disk the reserve makes the start possible.
      if (problem !== 'disk-full' || !dropReserve(folder.reserve)) throw error
      return await openFolder(folder, options)
    }
  } catch (error) {
    const problem = storageProblem(error)
    if (problem === 'read-only' || problem === 'disk-full') return refused(problem, String(error))
    throw error
  }
}

/** Takes the lock and everything behind it; where that fails, lets all of it go again. */
async function openFolder(folder: DataFolder, options: HostOptions): Promise<OpenedHost> {
  const lock = takeDataLock(folder.lock, options.sqliteBinding)
  if (lock === 'held') return refused('in-use-elsewhere', options.dataDir)
  let library: LibraryStore | null = null
  try {
    library = openLibraryOrNew(folder, options)
    if (library === null) {
      lock.release()
      return refused('newer-format', folder.library)
    }
    tidyDrafts(folder)
    await findStrays(folder, library, options.clock, options.sqliteBinding)
    return { kind: 'ok', host: assemble(options, folder, lock, library) }
  } catch (error) {
    library?.close()
    lock.release()
    throw error
  }
}

/** A folder that cannot be written is shown as it stands, with the list in a copy. */
async function openForViewing(folder: DataFolder, options: HostOptions): Promise<OpenedHost> {
  const shelf = mkdtempSync(join(tmpdir(), 'sala-list-'))
  const copied = { ...folder, library: join(shelf, basename(folder.library)) }
  for (const suffix of ['', '-wal']) {
    if (existsSync(folder.library + suffix))
      copyFileSync(folder.library + suffix, copied.library + suffix)
  }
  const lock = { release: () => rmSync(shelf, { recursive: true, force: true }) }
  const library = openLibraryOrNew(copied, options)
  if (library === null) {
    lock.release()
    return refused('newer-format', folder.library)
  }
  return { kind: 'ok', host: assemble(options, folder, lock, library, false) }
}

/** The library is only a list: a damaged one is kept aside, and the workshop files found again. */
function openLibraryOrNew(folder: DataFolder, options: HostOptions): LibraryStore | null {
  const { sqliteBinding, clock } = options
  try {
    return openLibrary(folder.library, { sqliteBinding })
  } catch (error) {
    if (storageProblem(error) !== 'damaged') throw error
    setAside(folder.library, folder.damaged, clock.now())
    return openLibrary(folder.library, { sqliteBinding })
  }
}

function assemble(
  options: HostOptions,
  folder: DataFolder,
  lock: DataLock,
  library: LibraryStore,
  writable = true,
): Host {
  const { clock, sqliteBinding, firstLanguage } = options
  const parts = partsOf(options, folder, library, writable)
  const { workshops, room, exportFolder, publish, subscribe } = parts
  const addWorkshop = async (founding: Omit<Founding, 'atMs'>) => {
    const id = newId()
    foundWorkshop(folder.workshop(id), { ...founding, atMs: clock.now() }, sqliteBinding)
    await findStrays(folder, library, clock, sqliteBinding)
    publish({ kind: 'library-changed' })
    return id
  }
  const close = async () => {
    room.close()
    await workshops.closeAll()
    library.close()
    lock.release()
  }
  let closing: Promise<void> | null = null
  return {
    options,
    handlers: allHandlers({
      ...parts,
      folder,
      library,
      clock,
      incoming: new IncomingFiles(folder.incoming),
      outgoing: folder.outgoing,
      importWorker: options.workers.import,
      mapWorker: options.workers.map,
      assetsDir: options.assetsDir,
      coursePack: () => loadCoursePack(options.assetsDir),
      add: addWorkshop,
      firstLanguage,
    }),
    room,
    exportFolder,
    subscribe,
    addWorkshop,
    readWorkshop: async (id) => {
      const live = await workshops.open(id)
      return { records: recordsOf(live.tables), log: live.log() }
    },
    close: () => (closing ??= close()),
  }
}

/** What stands behind the calls; each part tells what happens to it, and the room listens. */
function partsOf(
  options: HostOptions,
  folder: DataFolder,
  library: LibraryStore,
  writable: boolean,
) {
  const { clock, sqliteBinding, firstLanguage } = options
  const { publish, subscribe } = createFeedHub()
  const health = new Health({ folder, reserve: openReserve(folder.reserve), publish, writable })
  const workshops = new Workshops({
    folder,
    library,
    clock,
    sqliteBinding,
    publish,
    beforeGroup: () => room.beat(),
    freeSpace: () => health.freeSpace(),
    onBackup: (outcome) => health.noteBackup(outcome),
    onWrite: (outcome) => health.noteWrite(outcome),
  })
  const room: RoomKeeper = new RoomKeeper({
    library,
    workshops,
    clock,
    publish,
    subscribe,
    onWrite: (outcome) => health.noteWrite(outcome),
    firstLanguage,
  })
  const exportFolder = new ExportFolder({ firstDir: options.exportDir ?? null, library, publish })
  return { workshops, health, room, exportFolder, publish, subscribe }
}

function refused(code: AppError['code'], detail: string): OpenedHost {
  return { kind: 'refused', error: { code, detail } }
}
