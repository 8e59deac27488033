import { createBirpc } from 'birpc'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import type { ClientSide, HostSide, WireResult } from '../../electron/core/contract/wire.ts'
import { retryDelayMs } from './retry-delay.ts'
import type { OpenChannel, TextChannel } from './text-channel.ts'

/** `broken`: lost, and tried again by itself. `refused`: this page has no right to the host. */
export type LineState = 'connecting' | 'open' | 'broken' | 'refused'

/** The way to the host over as many channels, one after another, as it takes. */
export type HostLine = {
  readonly state: () => LineState
  readonly onState: (listener: (state: LineState) => void) => () => void
  readonly onFeed: (listener: (event: FeedEvent) => void) => () => void
  readonly ask: (name: string, input: unknown) => Promise<WireResult>
  readonly close: () => void
}

export type LineOptions = {
  readonly openChannel: OpenChannel
  readonly waitMs: (durationMs: number) => Promise<void>
  /** 0–1, for scattering the tries to come back. */
  readonly chance: () => number
}

/** Opens the line and keeps it open until `close`. A call that a break cuts off fails with `closed`. */
export function createHostLine(options: LineOptions): HostLine {
  const stateListeners = new Set<(state: LineState) => void>()
  const feedListeners = new Set<(event: FeedEvent) => void>()
  let state: LineState = 'connecting'
  let talk: Talk | null = null
  let stopped = false

  const enter = (next: LineState) => {
    state = next
    for (const listener of stateListeners) listener(next)
  }
  const feed = (event: FeedEvent) => {
    for (const listener of feedListeners) listener(event)
  }
  const keepOpen = async () => {
    for (let failures = 0; !stopped; failures++) {
      const opening = await options.openChannel()
      if (opening.kind === 'refused') return enter('refused')
      if (opening.kind === 'open' && !stopped) {
        talk = startTalk(opening.channel, feed)
        enter('open')
        await talk.ended
        if (talk.heard()) failures = 0
        talk = null
        if (stopped) return
      }
      enter('broken')
      await options.waitMs(retryDelayMs(failures, options.chance()))
    }
  }
  void keepOpen()

  return {
    state: () => state,
    onState: (listener) => listening(stateListeners, listener),
    onFeed: (listener) => listening(feedListeners, listener),
    ask: (name, input) => talk?.ask(name, input) ?? Promise.resolve(cutOff),
    close() {
      stopped = true
      talk?.close()
    },
  }
}

const cutOff: WireResult = { ok: false, error: { code: 'closed', detail: 'no line to the host' } }

type Talk = {
  readonly ask: HostLine['ask']
  readonly heard: () => boolean
  readonly ended: Promise<void>
  readonly close: () => void
}

function startTalk(channel: TextChannel, feed: (event: FeedEvent) => void): Talk {
  let heard = false
  const side: ClientSide = { feed }
  const rpc = createBirpc<HostSide, ClientSide, false>(side, {
    post: (text: string) => channel.send(text),
    on: (listener) => channel.onText(listener),
    serialize: (message: unknown) => JSON.stringify(message),
    deserialize: (text: string) => {
      heard = true
      return JSON.parse(text) as unknown
    },
    proxify: false,
    timeout: -1,
  })
  const ended = new Promise<void>((resolve) => {
    channel.onClose(() => {
      rpc.$close()
      resolve()
    })
  })
  return {
    ask: (name, input) => rpc.$call('call', name, input).catch(() => cutOff),
    heard: () => heard,
    ended,
    close: () => channel.close(),
  }
}

function listening<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
