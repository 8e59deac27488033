import type { Imported, libraryCalls } from '../../core/contract/areas/library.ts'
import type { CallInput } from '../../core/contract/calls.ts'
import { agendaHandlers } from './agenda-handlers.ts'
import type { AreaHandlers } from './handlers.ts'
import type { LibraryContext } from './library-context.ts'
import { summary } from './library-summary.ts'
import { removedHandlers } from './removed-handlers.ts'
import { sampleHandler, sampleIn } from './sample-handler.ts'

/** The list of workshops: making, taking in, taking off and putting back. */
export function libraryHandlers(context: LibraryContext): AreaHandlers<typeof libraryCalls> {
  const { library, publish } = context
  const sample = sampleHandler(context)
  return {
    'library.list': async () => {
      const sampleId = sampleIn(library)
      return library
        .entries()
        .filter((entry) => entry.removedMs === null)
        .map((entry) => summary(context, entry, sampleId))
    },
    async 'library.sample'(request) {
      const made = await sample(request)
      publish({ kind: 'library-changed' })
      return made
    },
    'library.import': (request) => takeInSent(context, request),
    ...agendaHandlers(context),
    ...removedHandlers(context),
  }
}

/**
 * A file that a page has sent; it stays at hand only where it is not whole yet, or the answer asks what
 * is to be done with it.
 */
async function takeInSent(
  { incoming, intake }: LibraryContext,
  { fileId, known = 'ask' }: CallInput<'library.import'>,
): Promise<Imported> {
  let isTaken = false
  let answer: Imported | null = null
  const take = () => {
    const file = incoming.take(fileId)
    isTaken = true
    return file
  }
  try {
    answer = await intake(take, known)
    return answer
  } finally {
    if (isTaken && answer?.kind !== 'asks') incoming.discard(fileId)
  }
}
