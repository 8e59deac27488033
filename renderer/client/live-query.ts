import { createStore, type StoreApi } from 'zustand/vanilla'
import type { AppError } from '../../electron/core/contract/app-error.ts'
import type { CallInput, CallName, CallOutput } from '../../electron/core/contract/calls.ts'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import type { HostClient } from './host-client.ts'

/** What a query has brought so far. A failed refresh keeps the value that was there before. */
export type Live<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: AppError }

export type LiveQuery<T> = StoreApi<Live<T>> & {
  readonly refresh: () => void
  /** Asks now, again whenever the line comes back, and again on stale news; returns how to stop. */
  readonly start: () => () => void
}

/** A call whose answer is kept up to date; `isStale` tells which news make it old. */
export function createLiveQuery<N extends CallName>(
  client: HostClient,
  name: N,
  input: CallInput<N>,
  isStale: (event: FeedEvent) => boolean,
): LiveQuery<CallOutput<N>> {
  const store = createStore<Live<CallOutput<N>>>(() => ({ kind: 'loading' }))
  let asking = false
  let stale = false

  async function ask() {
    stale = true
    if (asking) return
    asking = true
    while (stale) {
      stale = false
      const answer = await client.call(name, input)
      if (answer.kind === 'ok') store.setState({ kind: 'ready', value: answer.value }, true)
      else if (answer.error.code !== 'closed' && store.getState().kind !== 'ready') {
        store.setState({ kind: 'failed', error: answer.error }, true)
      }
    }
    asking = false
  }

  return {
    ...store,
    refresh: () => void ask(),
    start() {
      const stopLine = client.onState((line) => void (line === 'open' && ask()))
      const stopFeed = client.onFeed((event) => void (isStale(event) && ask()))
      if (client.state() === 'open') void ask()
      return () => {
        stopLine()
        stopFeed()
      }
    },
  }
}
