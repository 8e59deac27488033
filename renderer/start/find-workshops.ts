import type { LibrarySummary } from '../../electron/core/contract/calls.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import { searchFor } from '../../electron/core/text/search-key.ts'

/** From how many workshops on the list can be searched. */
export const searchFrom = 8

/** The workshops that match, last opened first; one that was never opened counts from its making. */
export function findWorkshops(
  all: readonly LibrarySummary[],
  query: string,
): readonly LibrarySummary[] {
  const matches = searchFor(query)
  return all
    .filter((one) => matches(`${one.name} ${one.place}`))
    .toSorted((a, b) => lastUsedMs(b) - lastUsedMs(a) || (a.id < b.id ? -1 : 1))
}

const lastUsedMs = ({ openedMs, createdMs }: LibrarySummary) => openedMs ?? createdMs

/** The workshop to choose once `id` is gone: the one after it, else the one before. */
export function neighbourOf(shown: readonly LibrarySummary[], id: Id): Id | null {
  const at = shown.findIndex((one) => one.id === id)
  return (shown[at + 1] ?? shown[at - 1])?.id ?? null
}
