import type { Role } from '../access/roles.ts'

/** Longest message in bytes of UTF-8: a window of this laptop, and a device in the room. */
export const messageLimitBytes = {
  facilitator: 1_048_576,
  'co-trainer': 65_536,
  group: 65_536,
  participant: 65_536,
  stage: 65_536,
} as const satisfies Record<Role, number>
