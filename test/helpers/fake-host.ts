import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import { Refused } from '../../electron/core/contract/app-error.ts'
import type { Handlers } from '../../electron/host/handlers/handlers.ts'
import type { Host } from '../../electron/host/host.ts'

export type FakeHost = Pick<Host, 'handlers' | 'subscribe'> & {
  tell(event: FeedEvent): void
  readonly listeners: Set<(event: FeedEvent) => void>
}

const refuse = () => Promise.reject(new Refused('file-missing', '/secret/place'))

/** The host's outside, for tests of what stands before it. Most of its handlers refuse. */
export function fakeHost(handlers: Partial<Handlers> = {}): FakeHost {
  const listeners = new Set<(event: FeedEvent) => void>()
  const refusing = new Proxy(handlers, {
    get: (given, name) => Reflect.get(given, name) ?? refuse,
  })
  return {
    handlers: refusing as Handlers,
    listeners,
    tell: (event) => listeners.forEach((listener) => listener(event)),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
