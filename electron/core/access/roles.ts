/** Who is at the other end of a wire. The role belongs to the wire, never to a message. */
export const roles = ['facilitator', 'co-trainer', 'group', 'participant', 'stage'] as const
export type Role = (typeof roles)[number]

/** The roles of the laptop's own windows. */
export type WindowSpeaker = Extract<Role, 'facilitator' | 'stage'>
