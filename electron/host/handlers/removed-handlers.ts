import type { libraryCalls } from '../../core/contract/areas/library.ts'
import { Refused } from '../../core/contract/app-error.ts'
import { composed } from '../../core/text/compose.ts'
import type { EpochMs, Id } from '../../core/base/ids.ts'
import { currentRun } from '../../core/run/run-time.ts'
import { writeProblem } from '../store/storage-error.ts'
import type { LibraryEntry, LibraryStore } from '../store/library-store.ts'
import { deleteWorkshop } from '../workshops/delete-workshop.ts'
import type { AreaHandlers } from './handlers.ts'
import type { LibraryContext } from './library-context.ts'
import { summary } from './library-summary.ts'
import { sampleIn } from './sample-handler.ts'

type Removal = 'library.remove' | 'library.putBack' | 'library.removed' | 'library.delete'

/** Taking workshops off the list, putting them back, and deleting them for good. */
export function removedHandlers(
  context: LibraryContext,
): Pick<AreaHandlers<typeof libraryCalls>, Removal> {
  const { library, room } = context
  return {
    'library.remove': async ({ workshopId, evenAtWork = false }) => {
      known(library, workshopId)
      const asks = evenAtWork ? null : await questionBefore(context, workshopId)
      if (asks !== null) return { asks }
      if (room.current().workshopId === workshopId) await room.enter(null)
      setRemoved(context, workshopId, context.clock.now())
      return { asks: null }
    },
    'library.putBack': async ({ workshopId }) => setRemoved(context, workshopId, null),
    'library.removed': async () => {
      const sampleId = sampleIn(library)
      return library
        .entries()
        .flatMap((entry) =>
          entry.removedMs === null
            ? []
            : [{ ...summary(context, entry, sampleId), removedMs: entry.removedMs }],
        )
        .toSorted((a, b) => b.removedMs - a.removedMs)
    },
    'library.delete': async ({ workshopId, name }) => {
      await deleteForGood(context, workshopId, name)
      return {}
    },
  }
}

/** Puts a workshop into the list, or takes it off at an instant. */
export function setRemoved(
  { library, publish }: Pick<LibraryContext, 'library' | 'publish'>,
  id: Id,
  removedMs: EpochMs | null,
) {
  library.put({ ...known(library, id), removedMs })
  publish({ kind: 'library-changed' })
  return {}
}

/** The line of the library; refused where there is none. */
function known(library: LibraryStore, id: Id): LibraryEntry {
  const entry = library.entry(id)
  if (entry === null) throw new Refused('not-found')
  return entry
}

async function questionBefore(context: LibraryContext, id: Id) {
  const { room } = context
  if (await isAtWork(context, id)) return 'running' as const
  return room.current().workshopId === id ? ('in-room' as const) : null
}

/** Whether a slot of it has begun and not ended; not where the file cannot be opened any more. */
async function isAtWork({ library, workshops }: LibraryContext, id: Id): Promise<boolean> {
  const glance = library.entry(id)?.glance ?? null
  if (glance !== null) return glance.running
  try {
    return currentRun((await workshops.open(id)).tables) !== undefined
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}

/** Only what was removed before and is named in full: nobody does this by a slip of the hand. */
async function deleteForGood(context: LibraryContext, id: Id, typed: string): Promise<void> {
  const { library, workshops, folder, room, publish } = context
  const entry = known(library, id)
  if (entry.removedMs === null || room.current().workshopId === id) throw new Refused('in-use')
  if (!isSameName(typed, entry.name)) throw new Refused('invalid', 'another name')
  try {
    await workshops.whileClosed(id, () => {
      deleteWorkshop(folder, id)
      library.erase(id)
    })
  } catch (error) {
    const problem = writeProblem(error)
    throw problem === null ? error : new Refused(problem, String(error))
  } finally {
    publish({ kind: 'library-changed' })
  }
}

/** As a person compares them: blanks at the ends and how letters are put together do not count. */
const isSameName = (typed: string, name: string) => composed(typed.trim()) === composed(name.trim())
