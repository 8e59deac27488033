import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { socketPath } from '../../electron/core/contract/web-socket.ts'
import { serveConsole } from '../../electron/host/serve.ts'
import type { ConsoleServer } from '../../electron/host/serve.ts'
import { fakeHost } from '../helpers/fake-host.ts'

const settings = { language: 'en', theme: 'light', sound: true, sayPx: 28 } as const
let folder: string
let server: ConsoleServer
let port: string
let token: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sala-serve-'))
  const pages = join(folder, 'pages')
  await mkdir(join(pages, 'start'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(pages, 'start', 'index.html'), '<!doctype html><head></head>hello')
  await writeFile(join(pages, 'main.js'), 'export {}')
  await writeFile(join(pages, 'notes.exe'), 'MZ')
  await symlink(join(folder, 'secret.txt'), join(pages, 'link.txt'))
  const host = fakeHost({ 'settings.get': async () => settings })
  server = await serveConsole({ host, rendererDir: pages })
  const url = new URL(server.url)
  port = url.port
  token = url.hash.replace('#token=', '')
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

type Answer = { status: number; headers: NodeJS.Dict<string | string[]>; text: string }

function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = ''
      response.on('data', (chunk: Buffer) => (text += chunk.toString()))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      )
    })
    asked.on('error', reject).end()
  })
}

/** Bytes as they are, for requests that no client library would send. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), '127.0.0.1', () => socket.end(text))
    socket.on('data', (chunk) => (answer += chunk.toString()))
    socket.on('error', reject).on('close', () => resolve(answer.split('\r\n')[0] ?? ''))
  })
}

describe('serveConsole', () => {
  it('listens on loopback and hands out a token of 256 bits in the fragment', () => {
    expect(new URL(server.url).hostname).toBe('127.0.0.1')
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  })

  it('serves a page with a strict policy, nosniff and a fresh style nonce', async () => {
    const [one, other] = [await get('/start/'), await get('/start/')]
    const nonce = /nonce="([^"]+)"/.exec(one.text)?.[1]
    const policy = String(one.headers['content-security-policy'])
    expect(one.status).toBe(200)
    expect(one.headers['x-content-type-options']).toBe('nosniff')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("require-trusted-types-for 'script'")
    expect(policy).toContain(`'nonce-${nonce}'`)
    expect(policy).toContain(`connect-src 'self' ws://127.0.0.1:${port};`)
    expect(other.text).not.toContain(nonce)
  })

  it('sets no cookie and shares with no other origin', async () => {
    const { headers } = await get('/start/', { Origin: 'http://evil.example' })
    expect(Object.keys(headers).filter((name) => /cookie|access-control/.test(name))).toEqual([])
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..\\secret.txt',
    '/start/../../secret.txt',
    '/start/%00',
    '/link.txt',
    '/notes.exe',
    '/',
    '/start',
    '//secret.txt',
  ])('D1 #18 has nothing at %s', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(answer.text).not.toContain('secret')
  })

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    expect((await get('/start/', {}, method)).status).toBe(405)
  })

  it.each(['evil.example', '127.0.0.1', 'localhost.evil.example:1', '[::1]:1', 'localhost:80'])(
    'D1 turns away the host name %s',
    async (host) => {
      expect((await get('/start/', { Host: host })).status).toBe(421)
    },
  )

  it('D1 turns away no host, two hosts and another site in the request line', async () => {
    const ours = `Host: 127.0.0.1:${port}\r\n`
    expect(await raw('GET /start/ HTTP/1.1\r\n\r\n')).toContain(' 400 ')
    expect(await raw('GET /start/ HTTP/1.0\r\n\r\n')).toContain(' 421 ')
    const two = await raw(`GET /start/ HTTP/1.1\r\n${ours}Host: evil.example\r\n\r\n`)
    expect(two).toMatch(/ 4(00|21) /)
    const absolute = await raw(
      `GET http://evil.example/start/ HTTP/1.1\r\n${ours}Connection: close\r\n\r\n`,
    )
    expect(absolute).toContain(' 404 ')
  })
})

type Attempt = { path?: string; origin?: string | null; host?: string; hello?: string | Buffer }

/** What came of trying to get in: an answered call, the close code, or the HTTP status. */
function attempt({ path = socketPath, origin, host, hello = token }: Attempt): Promise<unknown> {
  const headers = host === undefined ? {} : { Host: host }
  const options = { headers, ...(origin === null ? {} : { origin: origin ?? ours() }) }
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, options)
  return new Promise((resolve) => {
    socket.on('open', () => {
      socket.send(hello)
      socket.send('{"t":"q","m":"call","a":["settings.get",{}],"i":"abc"}')
    })
    socket.on('message', (bytes) => {
      resolve(JSON.parse(String(bytes)).r)
      socket.terminate()
    })
    socket.on('close', resolve)
    socket.on('unexpected-response', (_, { statusCode }) => resolve(statusCode))
    socket.on('error', (error) => resolve(error.message))
  })
}

/** In: it has shown the token, and a call of it was answered. */
function settled(socket: WebSocket): Promise<unknown> {
  socket.on('open', () => {
    socket.send(token)
    socket.send('{"t":"q","m":"call","a":["settings.get",{}],"i":"abc"}')
  })
  return new Promise((resolve) => socket.on('message', resolve))
}

const ours = () => `http://127.0.0.1:${port}`
const served = { ok: true, value: settings }

describe('the WebSocket of serveConsole', () => {
  it('serves who knows the token, by either name of this machine', async () => {
    expect(await attempt({})).toEqual(served)
    const name = `localhost:${port}`
    expect(await attempt({ host: name, origin: `http://${name}` })).toEqual(served)
  })

  it('D2 refuses every origin but its own', async () => {
    const others = [null, 'null', '', 'file://', 'http://127.0.0.1', `${ours()}0`]
    others.push(`${ours()}.evil.example`, ours().replace('http', 'https'))
    others.push('http://evil.example', `http://localhost:${port}`)
    for (const origin of others) expect(await attempt({ origin }), `${origin}`).toBe(403)
  })

  it('D1 refuses a rebound name', async () => {
    const host = `evil.example:${port}`
    expect(await attempt({ host, origin: `http://${host}` })).toBe(421)
  })

  it('D3 turns away a wrong, cut, lengthened, empty or binary token, unheard', async () => {
    const wrong = ['x', '', token.slice(1), `${token}x`, token.toLowerCase(), Buffer.from(token)]
    for (const hello of wrong) expect(await attempt({ hello }), String(hello)).toBe(1008)
  })

  it('is nowhere else', async () => {
    expect(await attempt({ path: '/' })).toBe(404)
    expect(await attempt({ path: `${socketPath}?x` })).toBe(404)
  })

  it('D4 cuts off a frame far over the limit', async () => {
    expect(await attempt({ hello: 'x'.repeat(3_000_000) })).toBe(1009)
  })

  it('D4 has room for a few consoles, and says to the next that it may come later', async () => {
    const open = () => new WebSocket(`ws://127.0.0.1:${port}${socketPath}`, { origin: ours() })
    const crowd = Array.from({ length: 16 }, open)
    await Promise.all(crowd.map(settled))
    expect(await attempt({})).toBe(1013)
    const gone = crowd.map((socket) => new Promise((resolve) => socket.on('close', resolve)))
    crowd.forEach((socket) => socket.terminate())
    await Promise.all(gone)
  })
})
