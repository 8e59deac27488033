/** Who is at the other end of a wire. The role belongs to the wire, never to a message. */
export const roles = ['facilitator', 'co-trainer', 'group', 'participant', 'stage'] as const
export type Role = (typeof roles)[number]

/** Longest message in bytes of UTF-8: a window of this laptop, and a device in the room. */
export const messageLimitBytes = {
  facilitator: 1_048_576,
  'co-trainer': 65_536,
  group: 65_536,
  participant: 65_536,
  stage: 65_536,
} as const satisfies Record<Role, number>
