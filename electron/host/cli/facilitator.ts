import type { Caller } from '../../core/access/caller.ts'

/** The command line acts as the facilitator. */
export const facilitator: Caller = { role: 'facilitator', actor: 'facilitator' }
