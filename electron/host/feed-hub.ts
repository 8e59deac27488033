import type { FeedEvent } from '../core/contract/feed.ts'

export type FeedHub = {
  publish(event: FeedEvent): void
  /** Returns how to stop. */
  subscribe(listener: (event: FeedEvent) => void): () => void
}

/** Passes what the host tells on to everyone who listens. */
export function createFeedHub(): FeedHub {
  const listeners = new Set<(event: FeedEvent) => void>()
  return {
    publish: (event) => {
      for (const listener of listeners) listener(event)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
