import type { FileIntake, KnownChoice, NamedFile } from './handlers/file-intake.ts'
import type { HostOptions } from './host-options.ts'
import { Refused, type AppError } from '../core/contract/app-error.ts'
import type { Imported } from '../core/contract/areas/library.ts'
import type { FeedEvent } from '../core/contract/feed.ts'
import type { CoursePack } from '../core/course/course-pack.ts'
import type { Id } from '../core/base/ids.ts'
import { recordsOf } from '../core/workshop/tables.ts'
import { loadCoursePack } from './course/load-course-pack.ts'
import { KeptCourses, taughtBy } from './course/kept-courses.ts'
import { OwnAgendas } from './course/own-agendas.ts'
import { dataFolder, makeFolders, type DataFolder } from './data-folder.ts'
import { pathKind } from './files/path-kind.ts'
import { allHandlers } from './handlers/all-handlers.ts'
import { forViewing } from './handlers/for-viewing.ts'
import { ExportFolder } from './export/export-folder.ts'
import { SaveDialog } from './export/save-dialog.ts'
import { IncomingFiles } from './handlers/incoming-files.ts'
import { fileIntake } from './handlers/take-in-file.ts'
import type { Handlers } from './handlers/handlers.ts'
import { createFeedHub } from './feed-hub.ts'
import { Health } from './health.ts'
import { copyOfLibrary, openLibraryOrNew } from './library-file.ts'
import { dropReserve, noReserve, openReserve } from './reserve.ts'
import { LiveClass } from './live/live-class.ts'
import type { PackageContents } from './package/package-bytes.ts'
import { takeDataLock, type DataLock } from './store/data-lock.ts'
import type { LibraryStore } from './store/library-store.ts'
import { storageProblem } from './store/storage-error.ts'
import { tidyTemporaryFolders } from './store/temporary-folder.ts'
import { addWorkshop } from './workshops/add-workshop.ts'
import { findStrays } from './workshops/find-strays.ts'
import type { Founding } from './workshops/found-workshop.ts'
import { tidyDrafts } from './workshops/tidy-drafts.ts'
import { forgetUnmade } from './workshops/unmade-file.ts'
import { Workshops } from './workshops/workshops.ts'

/** The owner of all workshops on this laptop: the only writer. */
export type Host = {
  readonly options: HostOptions
  readonly handlers: Handlers
  readonly room: LiveClass
  /** A file that the system asked to be opened: a page is to ask and to tell what becomes of it. */
  noteArrived(name: string, bytes: Uint8Array): void
  /** Takes a file of this very process into the library, as `library.import` does. */
  importWorkshop(file: NamedFile, known: KnownChoice): Promise<Imported>
  /** Hears everything that the host tells; returns how to stop. */
  subscribe(listener: (event: FeedEvent) => void): () => void
  /** Writes a new workshop file and takes it into the library. */
  addWorkshop(founding: Omit<Founding, 'atMs'>): Promise<Id>
  readWorkshop(id: Id): Promise<Omit<PackageContents, 'appVersion'>>
  /** Commits what waits and lets every file go. */
  close(): Promise<void>
}

export type OpenedHost =
  | { readonly kind: 'ok'; readonly host: Host }
  | { readonly kind: 'refused'; readonly error: AppError }

/** Opens the data folder for this process alone. */
export async function openHost(options: HostOptions): Promise<OpenedHost> {
  tidyTemporaryFolders(options.sqliteBinding)
  const folder = dataFolder(options.dataDir)
  try {
    return await openFolder(folder, options)
  } catch (error) {
    return openSomehow(folder, options, error)
  }
}

/** What can be done where the folder does not open as usual. */
async function openSomehow(
  folder: DataFolder,
  options: HostOptions,
  error: unknown,
): Promise<OpenedHost> {
  try {
    const problem = storageProblem(error, folder.library)
    // On a full disk the reserve makes the start possible.
    if (problem === 'disk-full' && dropReserve(folder.reserve))
      return await openFolder(folder, options)
    if (problem === 'read-only' && pathKind(folder.library) === 'file')
      return openForViewing(folder, options)
    return refusedFor(error, folder)
  } catch (later) {
    return refusedFor(later, folder)
  }
}

function refusedFor(error: unknown, folder: DataFolder): OpenedHost {
  if (error instanceof Refused) return refused(error.code, error.message)
  const problem = storageProblem(error, folder.library)
  if (problem === 'unknown' || problem === 'damaged') throw error
  return refused(problem === 'busy' ? 'in-use-elsewhere' : problem, String(error))
}

/** Takes the lock and everything behind it; where that fails, lets all of it go again. */
async function openFolder(folder: DataFolder, options: HostOptions): Promise<OpenedHost> {
  makeFolders(folder)
  const taken = takeDataLock(folder.lock, options.sqliteBinding)
  if (taken === 'held') return refused('in-use-elsewhere', options.dataDir)
  const lock = taken === 'none' ? { release: () => undefined } : taken
  let library: LibraryStore | null = null
  try {
    library = openLibraryOrNew(folder, options, taken !== 'none')
    if (library === null) {
      lock.release()
      return refused('newer-format', folder.library)
    }
    tidyDrafts(folder)
    forgetUnmade(folder, library)
    await findStrays(folder, library, options.clock, options.sqliteBinding)
    return { kind: 'ok', host: assemble(options, folder, lock, library) }
  } catch (error) {
    library?.close()
    lock.release()
    throw error
  }
}

/** A folder that cannot be written is shown as it stands, with the list in a copy. */
function openForViewing(folder: DataFolder, options: HostOptions): OpenedHost {
  const copied = copyOfLibrary(folder, options)
  if (copied === 'held') return refused('in-use-elsewhere', options.dataDir)
  if (copied === 'newer') return refused('newer-format', folder.library)
  return { kind: 'ok', host: assemble(options, folder, copied, copied.library, false) }
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
  const { workshops, room, publish, subscribe, courses } = parts
  const add = adder(options, folder, parts, library)
  const close = async () => {
    room.close()
    await workshops.closeAll()
    library.close()
    lock.release()
  }
  let closing: Promise<void> | null = null
  const incoming = new IncomingFiles(folder.incoming, publish)
  const files = {
    folder,
    library,
    clock,
    sqliteBinding,
    ownAgendas: new OwnAgendas(folder.courses),
  }
  const intake = fileIntake({ ...parts, ...files, importWorker: options.workers.import })
  const handlers = allHandlers({
    ...parts,
    ...files,
    incoming,
    intake,
    outgoing: folder.outgoing,
    documentWorker: options.workers.documents,
    assetsDir: options.assetsDir,
    appVersion: options.appVersion ?? '',
    add,
    firstLanguage,
    makeSample: options.makeSample ?? null,
  })
  return {
    options,
    handlers: writable ? handlers : forViewing(handlers),
    room,
    ...fileTakers(incoming, intake, writable),
    subscribe,
    addWorkshop: add,
    readWorkshop: async (id) => {
      const live = await workshops.open(id)
      const assets = await courses.partsFor(taughtBy(live.tables))
      return { records: recordsOf(live.tables), log: live.log(), assets }
    },
    close: () => (closing ??= close()),
  }
}

/** Takes new workshops into the list; the course that they teach is kept first. */
function adder(
  { clock, sqliteBinding }: HostOptions,
  folder: DataFolder,
  { courses, publish }: Pick<ReturnType<typeof partsOf>, 'courses' | 'publish'>,
  library: LibraryStore,
) {
  return async (founding: Omit<Founding, 'atMs'>): Promise<Id> => {
    // What ships may be newer at the next start.
    if (founding.records.workshop?.some(({ courseHash }) => courseHash !== null))
      await courses.keepShipped()
    const id = addWorkshop({ folder, library, sqliteBinding }, { ...founding, atMs: clock.now() })
    publish({ kind: 'library-changed' })
    return id
  }
}

/** The course pack ships and never changes, and the list asks for it again and again. */
function keptCoursePack(assetsDir: string): () => Promise<CoursePack> {
  let pack: Promise<CoursePack> | null = null
  return () => (pack ??= loadCoursePack(assetsDir))
}

/** Files of this very process, which need not be sent. */
function fileTakers(
  incoming: IncomingFiles,
  intake: FileIntake,
  writable: boolean,
): Pick<Host, 'noteArrived' | 'importWorkshop'> {
  const refused = () => new Refused('read-only')
  return {
    noteArrived(name, bytes) {
      if (!writable) throw refused()
      incoming.arrive(name, bytes)
    },
    importWorkshop: (file, known) =>
      writable ? intake(() => file, known) : Promise.reject(refused()),
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
  const reserve = writable ? openReserve(folder.reserve) : noReserve
  const health = new Health({ folder, reserve, publish, writable })
  const workshops = new Workshops({
    folder,
    library,
    clock,
    sqliteBinding,
    viewing: !writable,
    publish,
    corrections: (live) => room.corrections(live),
    onBackup: (id, outcome) => health.noteBackup(id, outcome),
    disk: health,
  })
  const coursePack = keptCoursePack(options.assetsDir)
  const courses = new KeptCourses(folder.assets, coursePack)
  const room: LiveClass = new LiveClass({
    library,
    workshops,
    clock,
    publish,
    subscribe,
    courses,
    disk: health,
    firstLanguage,
  })
  const desktop = options.desktop ?? null
  const exportFolder = new ExportFolder({ desktop, library })
  const saveDialog = new SaveDialog({ desktop, folder: () => exportFolder.path() })
  const offered = { coursePack, courses }
  return {
    workshops,
    health,
    room,
    desktop,
    exportFolder,
    saveDialog,
    publish,
    subscribe,
    ...offered,
  }
}

function refused(code: AppError['code'], detail: string): OpenedHost {
  return { kind: 'refused', error: { code, detail } }
}
