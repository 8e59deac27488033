import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { socketProtocol } from '../core/contract/web-socket.ts'
import { messageLimitBytes } from '../core/contract/roles.ts'
import { WebSocketServer } from 'ws'
import type { LogLine } from './gate.ts'
import type { Host } from './host.ts'
import { pageAnswer } from './pages/page-answer.ts'
import { readPageFiles } from './pages/page-files.ts'
import type { PageFiles } from './pages/page-files.ts'
import { hostAllowed, upgradeVerdict } from './serve-check.ts'
import type { Door } from './serve-check.ts'
import { attachWire } from './wire/attach-wire.ts'
import { webSocketChannel } from './wire/web-socket-channel.ts'

export type ServeOptions = {
  readonly host: Pick<Host, 'handlers' | 'subscribe'>
  readonly rendererDir: string
  readonly port?: number
  readonly log?: LogLine
}

/** `url` carries the token in its fragment, which browsers keep to themselves. */
export type ConsoleServer = { readonly url: string; close(): Promise<void> }

const LOOPBACK = '127.0.0.1'
const SOCKETS_AT_ONCE = 16

/** Serves the facilitator's console to a browser on this very machine, and to nobody else. */
export async function serveConsole(options: ServeOptions): Promise<ConsoleServer> {
  const files = await readPageFiles(options.rendererDir)
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 })
  const port = await listen(server, options.port ?? 0)
  const door: Door = {
    hosts: [`${LOOPBACK}:${port}`, `localhost:${port}`],
    token: randomBytes(32).toString('base64url'),
  }
  servePages(server, files, door)
  const sockets = serveSockets(server, options, door)
  return {
    url: `http://${LOOPBACK}:${port}/start/#${door.token}`,
    close: () => closeAll(server, sockets),
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject)
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function servePages(server: Server, files: PageFiles, door: Door): void {
  server.on('request', (request, response) => {
    if (!hostAllowed(request, door)) return void response.writeHead(421).end()
    const path = (request.url ?? '').split('?')[0] ?? ''
    const socketOrigin = `ws://${request.headers.host}`
    pageAnswer(files, request.method ?? '', path, socketOrigin).then(
      ({ status, headers, body }) => {
        response.writeHead(status, { ...headers, 'Content-Length': body.byteLength })
        response.end(request.method === 'HEAD' ? undefined : body)
      },
      () => response.writeHead(500).end(),
    )
  })
}

function serveSockets(server: Server, options: ServeOptions, door: Door): WebSocketServer {
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    // Twice the limit, so that a message somewhat too large is answered and not just cut off.
    maxPayload: 2 * messageLimitBytes.facilitator,
    handleProtocols: () => socketProtocol,
  })
  const wireOptions = options.log ? { log: options.log } : {}
  server.on('upgrade', (request, socket, head) => {
    const full = sockets.clients.size >= SOCKETS_AT_ONCE
    const verdict = full ? 503 : upgradeVerdict(request, door)
    if (verdict !== 'welcome') {
      return void socket.end(`HTTP/1.1 ${verdict} Refused\r\nConnection: close\r\n\r\n`)
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const caller = { role: 'facilitator', actor: 'facilitator' } as const
      attachWire(options.host, caller, webSocketChannel(webSocket), wireOptions)
    })
  })
  return sockets
}

function closeAll(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const client of sockets.clients) client.terminate()
  sockets.close()
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
