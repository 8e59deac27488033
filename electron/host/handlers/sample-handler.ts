import { Refused } from '../../core/contract/app-error.ts'
import type { Id, LocalDate } from '../../core/base/ids.ts'
import type { Clock } from '../clock.ts'
import type { SampleMaker } from '../demo/sample-maker.ts'
import type { LibraryStore } from '../store/library-store.ts'
import type { Founding } from '../workshops/found-workshop.ts'

export type SampleContext = {
  readonly library: LibraryStore
  readonly clock: Clock
  /** Null where this host makes none. */
  readonly makeSample: SampleMaker | null
  readonly add: (founding: Omit<Founding, 'atMs'>) => Promise<Id>
}

const settingName = 'sample'

/** The sample class that is in the list; null where there is none. */
export function sampleIn(library: LibraryStore): Id | null {
  const id = library.setting(settingName)
  const entry = typeof id === 'string' ? library.entry(id) : null
  return entry === null || entry.removedMs !== null ? null : entry.id
}

/** Names the sample class, made where there is none or a new one is wished; who asks meanwhile gets the same. */
export function sampleHandler({ library, clock, makeSample, add }: SampleContext) {
  let making: Promise<Id> | null = null
  async function made(today: LocalDate): Promise<Id> {
    if (makeSample === null) throw new Refused('not-found', 'no sample class')
    const id = await add(await makeSample(today))
    const before = sampleIn(library)
    const entry = before === null ? null : library.entry(before)
    if (entry !== null) library.put({ ...entry, removedMs: clock.now() })
    library.putSetting(settingName, id)
    return id
  }
  return async (request: { readonly today: LocalDate; readonly anew: boolean }) => {
    const known = request.anew ? null : sampleIn(library)
    if (known !== null) return { workshopId: known }
    making ??= made(request.today).finally(() => (making = null))
    return { workshopId: await making }
  }
}
