import type { Server } from 'node:http'
import { WebSocketServer } from 'ws'
import type { WebSocket } from 'ws'
import { messageLimitBytes } from '../core/contract/roles.ts'
import { tokenRefusedCode } from '../core/contract/web-socket.ts'
import type { LogLine } from './gate.ts'
import type { Host } from './host.ts'
import { sameSecret, upgradeVerdict } from './serve-check.ts'
import { attachWire } from './wire/attach-wire.ts'
import { webSocketChannel } from './wire/web-socket-channel.ts'

export type SocketOptions = {
  readonly host: Pick<Host, 'handlers' | 'subscribe'>
  readonly hosts: readonly string[]
  readonly token: string
  readonly log?: LogLine
}

const SOCKETS_AT_ONCE = 16
const HELLO_WITHIN_MS = 5_000

/** The console's WebSocket: asked for by our own page only, and of use only after the token. */
export function serveSockets(server: Server, options: SocketOptions): { close(): void } {
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    // Twice the limit, so that a message somewhat too large is answered and not just cut off.
    maxPayload: 2 * messageLimitBytes.facilitator,
    maxFragments: 256,
  })
  server.on('upgrade', (request, socket, head) => {
    const full = sockets.clients.size >= SOCKETS_AT_ONCE
    const verdict = full ? 503 : upgradeVerdict(request, options.hosts)
    if (verdict === 'welcome') {
      sockets.handleUpgrade(request, socket, head, (webSocket) => admit(webSocket, options))
    } else socket.end(`HTTP/1.1 ${verdict} Refused\r\nConnection: close\r\n\r\n`)
  })
  return {
    close() {
      for (const client of sockets.clients) client.terminate()
      sockets.close()
    },
  }
}

/** The first message must be the token, and soon. */
function admit(webSocket: WebSocket, { host, token, log }: SocketOptions): void {
  const channel = webSocketChannel(webSocket)
  const tooLate = setTimeout(() => webSocket.close(tokenRefusedCode), HELLO_WITHIN_MS)
  webSocket.once('close', () => clearTimeout(tooLate))
  webSocket.once('message', (bytes, isBinary) => {
    clearTimeout(tooLate)
    if (isBinary || !sameSecret((bytes as Buffer).toString(), token))
      return webSocket.close(tokenRefusedCode)
    const caller = { role: 'facilitator', actor: 'facilitator' } as const
    attachWire(host, caller, channel, log ? { log } : {})
  })
}
