import {
  calls,
  type CallInput,
  type CallName,
  type CallOutput,
} from '../../electron/core/contract/calls.ts'
import type { WireResult } from '../../electron/core/contract/wire.ts'
import { failed, type Answer } from './answer.ts'
import type { HostLine } from './host-line.ts'

/** The host as a page sees it: every call of the contract, typed by the contract. */
export type HostClient = Pick<HostLine, 'state' | 'onState' | 'onFeed'> & {
  readonly call: <N extends CallName>(
    name: N,
    input: CallInput<N>,
  ) => Promise<Answer<CallOutput<N>>>
}

/** A client on a line. What does not answer to the contract counts as `internal`. */
export function createHostClient(line: HostLine): HostClient {
  return {
    state: line.state,
    onState: line.onState,
    onFeed: line.onFeed,
    call: async (name, input) => answerOf(name, await line.ask(name, input)),
  }
}

function answerOf<N extends CallName>(name: N, result: WireResult): Answer<CallOutput<N>> {
  if (!result.ok) return failed(result.error)
  const parsed = calls[name].output.safeParse(result.value)
  return parsed.success
    ? { kind: 'ok', value: parsed.data as CallOutput<N> }
    : failed({ code: 'internal', detail: `${name} answered ${parsed.error.message}` })
}
