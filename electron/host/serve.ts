import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { LogLine } from './gate.ts'
import type { Host } from './host.ts'
import { pageAnswer } from './pages/page-answer.ts'
import { readPageFiles } from './pages/page-files.ts'
import type { PageFiles } from './pages/page-files.ts'
import { hostAllowed } from './serve-check.ts'
import { serveSockets } from './serve-sockets.ts'

export type ServeOptions = {
  readonly host: Pick<Host, 'handlers' | 'subscribe'>
  readonly rendererDir: string
  readonly port?: number
  readonly log?: LogLine
}

/** `url` carries the token in its fragment, which browsers keep to themselves. */
export type ConsoleServer = { readonly url: string; close(): Promise<void> }

const LOOPBACK = '127.0.0.1'

/** Serves the facilitator's console to a browser on this very machine, and to nobody else. */
export async function serveConsole(options: ServeOptions): Promise<ConsoleServer> {
  const files = await readPageFiles(options.rendererDir)
  const server = boundedServer(options.log)
  const port = await listen(server, options.port ?? 0)
  const hosts = [`${LOOPBACK}:${port}`, `localhost:${port}`]
  const token = randomBytes(32).toString('base64url')
  servePages(server, files, hosts)
  const sockets = serveSockets(server, { ...options, hosts, token })
  return {
    url: `http://${LOOPBACK}:${port}/start/#token=${token}`,
    close() {
      sockets.close()
      return closed(server)
    },
  }
}

/** Whoever drips, stalls or never reads is let go of after a few seconds. */
function boundedServer(log: LogLine = () => undefined): Server {
  const server = createServer({
    headersTimeout: 5_000,
    requestTimeout: 10_000,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: 1_000,
  })
  server.setTimeout(10_000)
  server.maxRequestsPerSocket = 1_000
  // When connections cannot even be taken, those there are must go on.
  server.on('error', (error) => log(`console server: ${error.message}`))
  return server
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

function servePages(server: Server, files: PageFiles, hosts: readonly string[]): void {
  const answering = new WeakSet<Socket>()
  server.on('request', (request, response) => {
    const { socket } = request
    // No browser asks again before it has been answered; who does would have answers piled up.
    if (answering.has(socket)) return void socket.destroy()
    answering.add(socket)
    response.once('close', () => answering.delete(socket))
    if (!hostAllowed(request, hosts)) return void response.writeHead(421).end()
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

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
