import type { FeedEvent } from './feed.ts'
import type { Role } from '../access/roles.ts'

/** Which roles hear which news; a role that is not named hears nothing. */
export const feedRoles = {
  'workshop-changed': ['facilitator', 'stage'],
  'workshop-replaced': ['facilitator', 'stage'],
  'library-changed': ['facilitator'],
  'file-arrived': ['facilitator'],
  'settings-changed': ['facilitator', 'stage'],
  'health-changed': ['facilitator'],
  'export-progress': ['facilitator'],
  'room-changed': ['facilitator', 'stage'],
  alarm: ['facilitator'],
  'clock-news': ['facilitator'],
  'desktop-changed': ['facilitator'],
} as const satisfies Record<FeedEvent['kind'], readonly Role[]>

/** Whether `role` may hear of `event`. */
export function mayHear(role: Role, event: FeedEvent): boolean {
  return (feedRoles[event.kind] as readonly Role[]).includes(role)
}
