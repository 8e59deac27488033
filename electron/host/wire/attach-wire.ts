import { createBirpc } from 'birpc'
import type { Caller } from '../../core/access/caller.ts'
import type { ErrorCode } from '../../core/contract/app-error.ts'
import { mayHear } from '../../core/contract/feed-roles.ts'
import { eventFor } from '../../core/contract/as-seen-by.ts'
import { messageLimitBytes } from '../../core/contract/message-limit.ts'
import type { ClientSide, HostSide, WireResult } from '../../core/contract/wire.ts'
import { createGate } from '../gate.ts'
import type { LogLine } from '../gate.ts'
import type { Host } from '../host.ts'
import { readMessage } from './read-message.ts'
import type { RequestMessage } from './read-message.ts'
import type { TextChannel } from './text-channel.ts'
import { createTokenBucket } from './token-bucket.ts'

export type Wire = { close(): void }
export type WireOptions = { readonly monotonicMs?: () => number; readonly log?: LogLine }

const CALLS_PER_SECOND = 20
const CALLS_AT_ONCE = 60
const STRIKES_PER_SECOND = 1
const STRIKES_AT_ONCE = 20

/** Puts one caller on the host: its calls pass the gate, the news its role may hear go out. */
export function attachWire(
  host: Pick<Host, 'handlers' | 'subscribe'>,
  caller: Caller,
  channel: TextChannel,
  options: WireOptions = {},
): Wire {
  const log = options.log ?? (() => undefined)
  const gate = createGate(host.handlers, log)
  const side: HostSide = { call: (name, input) => gate(caller, name, input) }
  const rpc = createBirpc<ClientSide, HostSide, false>(side, {
    post: (text: string) => channel.send(text),
    on: (listener) => channel.onText(guarded(caller, channel, listener, options)),
    serialize: (message: unknown) => JSON.stringify(message),
    resolver: (name) => (name === 'call' ? side.call : undefined),
    onGeneralError: (error) => {
      log(`wire of ${caller.role}: ${error.message}`)
      return true
    },
    proxify: false,
    timeout: -1,
  })
  const unsubscribe = host.subscribe((event) => {
    if (mayHear(caller.role, event))
      rpc
        .$callEvent('feed', eventFor(caller.role, event))
        .catch((error: unknown) => log(String(error)))
  })
  channel.onClose(() => {
    unsubscribe()
    if (!rpc.$closed) rpc.$close()
  })
  return { close: () => channel.close() }
}

/** Stands before the message library: only sound, small and timely requests get to it. */
function guarded(
  caller: Caller,
  channel: TextChannel,
  pass: (message: RequestMessage) => void,
  options: WireOptions,
): (text: string) => void {
  const monotonicMs = options.monotonicMs ?? (() => performance.now())
  const pace = createTokenBucket(CALLS_PER_SECOND, CALLS_AT_ONCE, monotonicMs)
  const strikes = createTokenBucket(STRIKES_PER_SECOND, STRIKES_AT_ONCE, monotonicMs)
  const limited = caller.role !== 'facilitator'
  const refuse = (code: ErrorCode, requestId: string | null) => {
    if (requestId !== null) channel.send(refusal(code, requestId))
    if (!strikes.take()) channel.close()
  }
  return (text) => {
    const read = readMessage(text, messageLimitBytes[caller.role])
    if (read.kind === 'refused') refuse(read.code, read.requestId)
    else if (limited && !pace.take()) refuse('too-fast', read.message.i)
    else pass(read.message)
  }
}

function refusal(code: ErrorCode, requestId: string): string {
  const result: WireResult = { ok: false, error: { code, detail: '' } }
  return JSON.stringify({ t: 's', i: requestId, r: result })
}
