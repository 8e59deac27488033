import type { Caller } from '../../electron/core/access/caller.ts'
import type { Role } from '../../electron/core/access/roles.ts'
import { idOf } from './workshop-arbitrary.ts'

/** A facilitator under some name: each has an undo of its own. */
export const by = (actor: string): Caller => ({ role: 'facilitator', actor })

/** Somebody with this role; a group is the one of the small class. */
export function callerAs(role: Role): Caller {
  if (role === 'group') return { role, actor: role, groupId: idOf(6, 0) }
  return role === 'participant'
    ? { role, actor: role, personId: idOf(5, 0) }
    : { role, actor: role }
}
