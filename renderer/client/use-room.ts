import type { Room } from '../../electron/core/contract/areas/live.ts'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import { useLive } from './host-context.tsx'
import type { Live } from './live-query.ts'

const isRoom = (event: FeedEvent) => event.kind === 'room-changed'

/** The room as the host has it: which workshop is on, and what its stage shows. */
export function useRoom(): Live<Room> {
  return useLive('room.get', {}, isRoom).live
}
