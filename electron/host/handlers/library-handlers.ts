import { Refused } from '../../core/contract/app-error.ts'
import type { LibrarySummary, WorkshopState } from '../../core/contract/calls.ts'
import type { FeedEvent } from '../../core/contract/feed.ts'
import { workshopCode } from '../../core/workshop/workshop-code.ts'
import { workshopFromTemplate } from '../../core/course/new-workshop.ts'
import type { CoursePack } from '../../core/course/course-pack.ts'
import { agendaTotals } from '../../core/course/totals.ts'
import type { Id } from '../../core/workshop/ids.ts'
import type { Clock } from '../clock.ts'
import type { DataFolder } from '../data-folder.ts'
import { foundWorkshopPackage } from '../import/read-workshop-package.ts'
import { newId } from '../new-id.ts'
import { readFileHeader } from '../store/file-header.ts'
import type { LibraryEntry, LibraryStore } from '../store/library-store.ts'
import { schemaState } from '../store/migrations/migration.ts'
import { workshopMigrations } from '../store/migrations/workshop/all.ts'
import type { Founding } from '../workshops/found-workshop.ts'
import { takeInDraft } from '../workshops/take-in-draft.ts'
import type { Workshops } from '../workshops/workshops.ts'
import type { IncomingFiles } from './file-handlers.ts'
import type { AreaHandlers } from './handlers.ts'

export type LibraryContext = {
  readonly folder: DataFolder
  readonly library: LibraryStore
  readonly workshops: Workshops
  readonly incoming: IncomingFiles
  readonly clock: Clock
  readonly importWorker: string
  readonly sqliteBinding: string | undefined
  readonly coursePack: () => Promise<CoursePack>
  readonly add: (founding: Omit<Founding, 'atMs'>) => Promise<Id>
  readonly publish: (event: FeedEvent) => void
}

/** The list of workshops: making, taking in, taking off and putting back. */
export function libraryHandlers(context: LibraryContext): AreaHandlers<'library'> {
  const { library, clock, publish } = context
  const setRemoved = (id: Id, removedMs: number | null) => {
    library.put({ ...known(library, id), removedMs })
    publish({ kind: 'library-changed' })
    return {}
  }
  return {
    'library.list': async () =>
      library
        .entries()
        .filter((entry) => entry.removedMs === null)
        .map((entry) => summary(context, entry)),
    'library.agendas': async () => agendas(await context.coursePack()),
    'library.create': async (wish) => {
      const pack = await context.coursePack()
      if (!pack.agendas.some((agenda) => agenda.key === wish.agendaKey))
        throw new Refused('not-found')
      const records = workshopFromTemplate({ ...wish, pack, code: workshopCode(wish.name), newId })
      return { workshopId: await context.add({ records, origin: 'new' }) }
    },
    'library.remove': async ({ workshopId }) => setRemoved(workshopId, clock.now()),
    'library.putBack': async ({ workshopId }) => setRemoved(workshopId, null),
    'library.import': async ({ fileId }) => importFile(context, fileId),
  }
}

async function importFile(context: LibraryContext, fileId: Id) {
  const { folder, incoming, clock, sqliteBinding, publish } = context
  const workshopId = newId()
  const place = { path: folder.workshop(workshopId), atMs: clock.now(), sqliteBinding }
  const options = { workerUrl: context.importWorker }
  const { name, bytes } = incoming.take(fileId)
  const read = await foundWorkshopPackage(bytes, name, place, options).finally(() =>
    incoming.discard(fileId),
  )
  if (read.kind === 'rejected') {
    return {
      kind: 'rejected' as const,
      place: read.place,
      problem: { code: read.problem.code, values: { ...read.problem.values } },
    }
  }
  takeInDraft(context, workshopId, read.records, clock.now())
  publish({ kind: 'library-changed' })
  return { kind: 'imported' as const, workshopId }
}

function agendas(pack: CoursePack) {
  return pack.agendas.map((agenda) => ({
    key: agenda.key,
    title: { ...agenda.title },
    dayCount: agenda.days.length,
    ...agendaTotals(agenda),
  }))
}

function summary(context: LibraryContext, entry: LibraryEntry): LibrarySummary {
  const { removedMs: _, ...shown } = entry
  return { ...shown, state: stateOf(context, entry.id) }
}

/** Cheap enough for a list: the header, and what opening has shown before. */
function stateOf({ folder, workshops }: LibraryContext, id: Id): WorkshopState {
  const header = readFileHeader(folder.workshop(id))
  if (header.kind === 'missing' || header.kind === 'unreadable') return header.kind
  if (header.kind === 'not-sqlite' || workshops.isDamaged(id)) return 'damaged'
  if (header.kind === 'open') return 'ok'
  return schemaState(header.schemaVersion, workshopMigrations) === 'newer' ? 'newer' : 'ok'
}

function known(library: LibraryStore, id: Id): LibraryEntry {
  const entry = library.entry(id)
  if (entry === null) throw new Refused('not-found')
  return entry
}
