import type { Extras } from '../course/extras.ts'
import type { Role } from './roles.ts'

/** What a course has beside its agenda, as `role` may have it: how to lead and what to plan is the facilitator's. */
export function extrasFor(role: Role, extras: Extras): Extras {
  if (role === 'facilitator' || role === 'co-trainer') return extras
  return { energisers: extras.energisers.map((one) => ({ ...one, how: null })), blocks: [] }
}
