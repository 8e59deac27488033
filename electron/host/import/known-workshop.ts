import { Refused } from '../../core/contract/app-error.ts'
import { compareHistories, type Relation } from '../../core/workshop/compare-histories.ts'
import type { EpochMs, Id } from '../../core/base/ids.ts'
import { recordsOf } from '../../core/workshop/tables.ts'
import type { FoundedPackage } from './found-package.ts'
import { contentHash } from '../package/content-hash.ts'
import type { LibraryEntry, LibraryStore } from '../store/library-store.ts'
import type { LiveWorkshop } from '../workshops/live-workshop.ts'
import type { Workshops } from '../workshops/workshops.ts'

/** A workshop of the library that a file from outside is a state of. */
export type KnownWorkshop = {
  readonly entry: LibraryEntry
  readonly relation: Relation
  /** When it was last worked on here; null where it cannot be opened. */
  readonly hereMs: EpochMs | null
}

type Place = { readonly library: LibraryStore; readonly workshops: Workshops }

/** The best answers first: one that holds all of the file leaves nothing to ask. */
const order: readonly Relation[] = ['same', 'older', 'newer', 'parted']

/** The workshop here that a file belongs to, removed ones among them; null where there is none. */
export async function knownWorkshop(
  { library, workshops }: Place,
  read: FoundedPackage,
): Promise<KnownWorkshop | null> {
  const [workshop] = read.records.workshop
  const found: KnownWorkshop[] = []
  for (const entry of library.entries()) {
    if ((await workshops.identity(entry.id)) !== workshop?.id) continue
    const live = await openOrNull(workshops, entry.id)
    found.push({
      entry,
      relation: live === null ? 'parted' : relationTo(live, read.history),
      hereMs: live?.lastEditMs() ?? null,
    })
  }
  const best = ({ relation, entry }: KnownWorkshop) =>
    order.indexOf(relation) * 2 + (entry.removedMs === null ? 0 : 1)
  return found.toSorted((a, b) => best(a) - best(b))[0] ?? null
}

function relationTo(live: LiveWorkshop, history: FoundedPackage['history']): Relation {
  if (history.kind === 'told') return compareHistories(history.editIds, live.editIds())
  return contentHash(recordsOf(live.tables)) === history.contentHash ? 'same' : 'parted'
}

/** Nobody can tell how a file stands to one that cannot be opened. */
async function openOrNull(workshops: Workshops, id: Id): Promise<LiveWorkshop | null> {
  try {
    return await workshops.open(id)
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}
