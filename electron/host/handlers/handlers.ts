import type { CallInput, CallName, CallOutput } from '../../core/contract/calls.ts'
import type { Role } from '../../core/access/roles.ts'

/** Who calls: the role belongs to the wire, the actor is whose undo it is. */
export type Caller = { readonly role: Role; readonly actor: string }

/** One function for each call of the contract; throws `Refused` for what can be expected. */
export type Handlers = {
  readonly [N in CallName]: (input: CallInput<N>, caller: Caller) => Promise<CallOutput<N>>
}

/** The handlers of one area of the contract, as `AreaHandlers<typeof boardCalls>`. */
export type AreaHandlers<Area> = Pick<Handlers, Extract<CallName, keyof Area>>
