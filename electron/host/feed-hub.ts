import type { FeedEvent } from '../core/contract/feed.ts'

export type FeedHub = {
  publish(event: FeedEvent): void
  /** Returns how to stop. */
  subscribe(listener: (event: FeedEvent) => void): () => void
}

/** Passes what the host tells on to everyone who listens; all hear it in the same order. */
export function createFeedHub(): FeedHub {
  const listeners = new Set<(event: FeedEvent) => void>()
  const untold: FeedEvent[] = []
  let telling = false
  const tellAll = () => {
    for (let event = untold.shift(); event !== undefined; event = untold.shift()) {
      for (const listener of listeners) listener(event)
    }
  }
  return {
    publish: (event) => {
      untold.push(event)
      // What a listener tells on hearing something comes after it for the others too.
      if (telling) return
      telling = true
      try {
        tellAll()
      } finally {
        telling = false
      }
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
