import {
  createContext,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import type { CallInput, CallName, CallOutput } from '../../electron/core/contract/calls.ts'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import type { HostClient } from './host-client.ts'
import type { LineState } from './host-line.ts'
import { createLiveQuery, type Live } from './live-query.ts'

const HostContext = createContext<HostClient | null>(null)

/** Gives the page its host. */
export function HostProvider(props: { readonly host: HostClient; readonly children: ReactNode }) {
  return <HostContext value={props.host}>{props.children}</HostContext>
}

/** The host of this page. */
export function useHost(): HostClient {
  const client = useContext(HostContext)
  if (client === null) throw new Error('no host around this component')
  return client
}

/** How the line to the host is. */
export function useLine(): LineState {
  const client = useHost()
  return useSyncExternalStore(client.onState, client.state)
}

/**
 * What a call answers, kept up to date. Name and input are those of the first rendering: give the
 * component a key that changes with them.
 */
export function useLive<N extends CallName>(
  name: N,
  input: CallInput<N>,
  isStale: (event: FeedEvent) => boolean,
): { readonly live: Live<CallOutput<N>>; readonly refresh: () => void } {
  const client = useHost()
  const [query] = useState(() => createLiveQuery(client, name, input, isStale))
  useEffect(() => query.start(), [query])
  const live = useSyncExternalStore(query.subscribe, query.getState)
  return { live, refresh: query.refresh }
}
