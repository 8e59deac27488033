import type { Id } from '../base/ids.ts'
import type { Role } from './roles.ts'

/** Who calls: the role and whom it stands for belong to the wire, the actor is whose undo it is. */
export type Caller = { readonly actor: string } & (
  | { readonly role: Exclude<Role, 'group' | 'participant'> }
  | { readonly role: 'group'; readonly groupId: Id<'group'> }
  | { readonly role: 'participant'; readonly personId: Id<'person'> }
)

/** The host by itself, as when a clock was set, a clicker pressed or a board made; in somebody's undo or in nobody's. */
export type HostItself = { readonly role: 'host'; readonly actor: string }
