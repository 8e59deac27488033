import type { LibrarySummary } from '../../electron/core/contract/areas/library.ts'
import { byDue, dueOf, type Due } from '../../electron/core/library/due.ts'
import { searchFor } from '../../electron/core/text/search-key.ts'
import type { EpochMs, Id } from '../../electron/core/base/ids.ts'
import { localTimeAt, roomOffset } from '../../electron/core/base/zone.ts'

/** From how many workshops on the search box is always to be seen. */
export const searchFrom = 8

/** What is due with a workshop at this moment; null where its file was not read yet. */
export function dueOfWorkshop({ glance }: LibrarySummary, nowMs: EpochMs): Due | null {
  if (glance === null) return null
  return dueOf(glance, localTimeAt(nowMs, roomOffset(glance.timeZone)))
}

/** The workshops that match, what is due next first. */
export function findWorkshops(
  all: readonly LibrarySummary[],
  query: string,
  nowMs: EpochMs,
): readonly LibrarySummary[] {
  const matches = searchFor(query)
  return all
    .filter((one) => matches(`${one.name} ${one.place}`))
    .map((workshop) => ({ workshop, line: lineOf(workshop, nowMs) }))
    .toSorted((a, b) => byDue(a.line, b.line))
    .map(({ workshop }) => workshop)
}

function lineOf(workshop: LibrarySummary, nowMs: EpochMs) {
  const { id, firstDate, sample, openedMs, createdMs } = workshop
  const due = dueOfWorkshop(workshop, nowMs)
  return { id, firstDate, sample, due, usedMs: openedMs ?? createdMs }
}

/** The class of today that stands first, as a card; null where none is held today. */
export function todaysWorkshop(
  shown: readonly LibrarySummary[],
  nowMs: EpochMs,
): LibrarySummary | null {
  const [first] = shown
  if (first === undefined || first.sample || first.state !== 'ok') return null
  const due = dueOfWorkshop(first, nowMs)
  return due?.kind === 'running' || due?.kind === 'today' ? first : null
}

/** The workshop to choose once `id` is gone: the one after it, else the one before. */
export function neighbourOf(shown: readonly LibrarySummary[], id: Id): Id | null {
  const at = shown.findIndex((one) => one.id === id)
  return (shown[at + 1] ?? shown[at - 1])?.id ?? null
}
