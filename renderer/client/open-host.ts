import { socketPath } from '../../electron/core/contract/web-socket.ts'
import { createHostClient, type HostClient } from './host-client.ts'
import { createHostLine } from './host-line.ts'
import { portOpener } from './port-channel.ts'
import { socketOpener, takeToken } from './socket-channel.ts'

/** The host of this page: through the preload's port in the app, through a WebSocket in a browser. */
export function openHost(page: Window): HostClient {
  const inBrowser = page.location.protocol.startsWith('http')
  const openChannel = inBrowser
    ? socketOpener(`ws://${page.location.host}${socketPath}`, takeToken(page))
    : portOpener(page)
  return createHostClient(createHostLine({ openChannel, waitMs: sleep, chance: Math.random }))
}

/** Settles after so many milliseconds. */
export function sleep(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs))
}
