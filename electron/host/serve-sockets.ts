import type { IncomingMessage, Server } from 'node:http'
import type { Socket } from 'node:net'
import { WebSocketServer } from 'ws'
import type { WebSocket } from 'ws'
import { messageLimitBytes } from '../core/contract/message-limit.ts'
import { tokenRefusedCode } from '../core/contract/web-socket.ts'
import type { LogLine } from './gate.ts'
import type { Host } from './host.ts'
import { sameSecret, upgradeVerdict } from './serve-check.ts'
import { boundStrangers, type Strangers } from './serve-strangers.ts'
import { attachWire } from './wire/attach-wire.ts'
import { webSocketChannel } from './wire/web-socket-channel.ts'

export type SocketOptions = {
  readonly host: Pick<Host, 'handlers' | 'subscribe'>
  readonly hosts: readonly string[]
  readonly token: string
  readonly log?: LogLine
}

const CONSOLES_AT_ONCE = 16
const STRANGERS_AT_ONCE = 64
const HELLO_WITHIN_MS = 5_000
/** With its head and the token; a page may send a little more without waiting for an answer. */
const STRANGER_BYTES = 65_536
const TRY_AGAIN_LATER = 1013

/** The console's WebSocket: asked for by our own page only, and of use only after the token. */
export function serveSockets(server: Server, options: SocketOptions): { close(): void } {
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    // Twice the limit, so that a message somewhat too large is answered and not just cut off.
    maxPayload: 2 * messageLimitBytes.facilitator,
    maxFragments: 256,
    // The channel answers pings, and only those of who reads the answers.
    autoPong: false,
  })
  const door = {
    ...options,
    strangers: boundStrangers(server, STRANGERS_AT_ONCE),
    inside: new Set<WebSocket>(),
  }
  server.on('upgrade', (request: IncomingMessage, socket: Socket, head) => {
    const verdict = upgradeVerdict(request, options.hosts)
    if (verdict !== 'welcome') return turnAway(socket, verdict)
    sockets.handleUpgrade(request, socket, head, (webSocket) => hear(webSocket, socket, door))
  })
  return {
    close() {
      for (const client of sockets.clients) client.terminate()
      sockets.close()
    },
  }
}

type Door = SocketOptions & { readonly strangers: Strangers; readonly inside: Set<WebSocket> }

/** The other end need not close: an end on ours alone would leave the connection half open. */
function turnAway(socket: Socket, status: number): void {
  socket.once('finish', () => socket.destroy())
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\n\r\n`)
}

/** The first message must be the token, soon, and with little beside it. Who is refused is watched until gone. */
function hear(webSocket: WebSocket, socket: Socket, door: Door): void {
  const channel = webSocketChannel(webSocket)
  const before = socket.bytesRead
  const stopWatching = watched(socket, () => socket.bytesRead - before > STRANGER_BYTES)
  webSocket.once('close', stopWatching)
  webSocket.once('message', (bytes, isBinary) => {
    if (isBinary || !sameSecret((bytes as Buffer).toString(), door.token))
      return webSocket.close(tokenRefusedCode)
    if (door.inside.size >= CONSOLES_AT_ONCE) return webSocket.close(TRY_AGAIN_LATER)
    stopWatching()
    door.strangers.admit(socket)
    door.inside.add(webSocket)
    webSocket.once('close', () => door.inside.delete(webSocket))
    const caller = { role: 'facilitator', actor: 'facilitator' } as const
    attachWire(door.host, caller, channel, door.log ? { log: door.log } : {})
  })
}

/** Cuts off who stays too long or says too much; returns how to stop. */
function watched(socket: Socket, saysTooMuch: () => boolean): () => void {
  const cutOff = () => void socket.destroy()
  const tooLong = setTimeout(cutOff, HELLO_WITHIN_MS)
  const count = () => {
    if (saysTooMuch()) cutOff()
  }
  socket.on('data', count)
  return () => {
    clearTimeout(tooLong)
    socket.off('data', count)
  }
}
