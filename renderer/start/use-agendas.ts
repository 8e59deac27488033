import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import { useLive } from '../client/host-context.tsx'
import type { Live } from '../client/live-query.ts'
import type { Agenda } from './workshop-draft.ts'

const isLibrary = (event: FeedEvent) => event.kind === 'library-changed'

/** The agendas to choose from, the shortest first; templates that a person saved among them. */
export function useAgendas(): Live<readonly Agenda[]> {
  const { live } = useLive('library.agendas', {}, isLibrary)
  return live.kind === 'ready' ? { ...live, value: live.value.toSorted(shortestFirst) } : live
}

const shortestFirst = (a: Agenda, b: Agenda) =>
  a.theoryMin + a.practiceMin - (b.theoryMin + b.practiceMin) || a.dayCount - b.dayCount
