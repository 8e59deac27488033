import type { Caller } from '../handlers/handlers.ts'

/** The command line acts as the facilitator. */
export const facilitator: Caller = { role: 'facilitator', actor: 'facilitator' }
