import { pagePortKind, pageReadyKind } from '../../electron/core/contract/page-port.ts'
import type { OpenChannel, TextChannel } from './text-channel.ts'

/** A MessagePort as a text channel. A closed or replaced port tells its listeners once. */
export function portChannel(port: MessagePort): TextChannel {
  const closeListeners = new Set<() => void>()
  let open = true
  const closed = () => {
    if (!open) return
    open = false
    for (const listener of closeListeners) listener()
  }
  port.addEventListener('close', closed)
  return {
    send: (text) => port.postMessage(text),
    onText(listener) {
      port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (open && typeof data === 'string') listener(data)
      })
      port.start()
    },
    onClose: (listener) => void closeListeners.add(listener),
    close() {
      port.close()
      closed()
    },
  }
}

/**
 * Gets ports from the preload: the page says that it is ready, the preload hands one over.
 * A port that comes unasked replaces the one in use, as after a restart of the host.
 */
export function portOpener(page: Window): OpenChannel {
  let current: TextChannel | null = null
  let arrived: TextChannel | null = null
  let waiting: ((channel: TextChannel) => void) | null = null
  page.addEventListener('message', (event: MessageEvent<unknown>) => {
    const port = event.ports[0]
    if (event.source !== page || !isKind(event.data, pagePortKind) || port === undefined) return
    const channel = portChannel(port)
    if (waiting === null) arrived = channel
    else waiting(channel)
    waiting = null
    current?.close()
  })
  return async () => {
    current = arrived ?? (await askedFor())
    arrived = null
    return { kind: 'open', channel: current }
  }

  function askedFor(): Promise<TextChannel> {
    return new Promise((resolve) => {
      waiting = resolve
      page.postMessage({ kind: pageReadyKind }, page.origin)
    })
  }
}

function isKind(message: unknown, kind: string): boolean {
  return typeof message === 'object' && message !== null && 'kind' in message
    ? message.kind === kind
    : false
}
