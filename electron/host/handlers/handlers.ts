import type { Caller } from '../../core/access/caller.ts'
import type { CallInput, CallName, CallOutput } from '../../core/contract/calls.ts'

/** One function for each call of the contract; throws `Refused` for what can be expected. */
export type Handlers = {
  readonly [N in CallName]: (input: CallInput<N>, caller: Caller) => Promise<CallOutput<N>>
}

/** The handlers of one area of the contract, as `AreaHandlers<typeof boardCalls>`. */
export type AreaHandlers<Area> = Pick<Handlers, Extract<CallName, keyof Area>>
