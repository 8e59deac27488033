import { request } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { socketPath } from '../../electron/core/contract/web-socket.ts'
import { Attacker, frame } from '../helpers/attacks.ts'
import { servedChild, type ServedChild } from '../helpers/served-child.ts'

const megabyte = 1_048_576
let server: ServedChild
let attacker: Attacker
let honest: WebSocket
let memoryBefore = 0

beforeAll(async () => {
  server = await servedChild()
  attacker = new Attacker(server.port)
  honest = await consoleIn()
  memoryBefore = await server.memory()
})
afterEach(() => attacker.letGo())
afterAll(() => server.stop())

/** The facilitator's page: shows the token and is answered. */
async function consoleIn(): Promise<WebSocket> {
  const origin = `http://127.0.0.1:${server.port}`
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}${socketPath}`, { origin })
  await new Promise((resolve, reject) => {
    socket.on('open', () => resolve(socket.send(server.token)))
    socket.on('error', reject).on('close', reject)
  })
  await ask(socket)
  return socket
}

const callText = (name: string, id: string) => `{"t":"q","m":"call","a":["${name}",{}],"i":"${id}"}`

let calls = 0
function ask(socket: WebSocket): Promise<unknown> {
  const id = `call-${(calls += 1)}`
  socket.send(callText('settings.get', id))
  return new Promise((resolve, reject) => {
    const hear = (text: unknown) => {
      if (!String(text).includes(id)) return
      socket.off('message', hear).off('close', reject)
      resolve(JSON.parse(String(text)))
    }
    socket.on('message', hear).once('close', reject)
  })
}

function page(): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request({ port: server.port, host: '127.0.0.1', path: '/large.js', agent: false })
    asked.on('response', (response) => {
      let bytes = 0
      response.on('data', (piece: Buffer) => (bytes += piece.length))
      response.on('end', () => resolve(bytes))
    })
    asked.on('error', reject).end()
  })
}

/** The room goes on: who is in is answered, a page that is reloaded comes in, and memory is bounded. */
async function goesOn(): Promise<void> {
  expect(server.ended()).toBeNull()
  expect(await ask(honest)).toMatchObject({ r: { ok: true } })
  expect(await page()).toBeGreaterThan(900_000)
  const again = await consoleIn()
  again.terminate()
  expect((await server.memory()) - memoryBefore).toBeLessThan(150 * megabyte)
}

describe('D4 the console server and other programs of this machine', () => {
  it('outlives refused WebSockets that are reset', async () => {
    for (let round = 0; round < 100; round += 1)
      await attacker.sendAndReset(attacker.upgrade('http://evil.example'))
    await goesOn()
  })

  it('outlives WebSockets, requests and rubbish that are reset', async () => {
    const texts = [attacker.upgrade(), attacker.get('/large.js'), 'rubbish\r\n\r\n', '', 'GET']
    texts.push(`CONNECT evil:1 HTTP/1.1\r\nHost: evil:1\r\n\r\n`)
    texts.push(attacker.upgrade().replace('Version: 13', 'Version: 99'))
    for (let round = 0; round < 140; round += 1)
      await attacker.sendAndReset(texts[round % texts.length] ?? '')
    await goesOn()
  })

  it('outlives consoles that ask much and are gone before they are answered', async () => {
    for (let round = 0; round < 20; round += 1) {
      const console = await consoleIn()
      for (let call = 0; call < 100; call += 1) console.send(callText('library.list', `${call}`))
      console.send(callText('library.agendas', 'slow'))
      console.terminate()
    }
    await goesOn()
  })

  it('lets the page in while hundreds hold connections without a word', async () => {
    const [first] = await attacker.crowd(600)
    await new Promise((resolve) => first?.resume().once('close', resolve))
    await goesOn()
  })

  it('lets the page in while hundreds hold WebSockets without the token', async () => {
    await attacker.crowd(600, attacker.upgrade())
    await goesOn()
  })

  it('lets the page in while hundreds hold refused WebSockets and half-sent heads', async () => {
    await attacker.crowd(300, attacker.upgrade('http://evil.example'))
    await attacker.crowd(300, 'GET /start/ HTTP/1.1\r\nX-Slow: ')
    await goesOn()
  })

  it('lets go by itself of who never says the token, and of refused ones that stay', async () => {
    const [silent] = await attacker.crowd(1, attacker.upgrade())
    const [refused] = await attacker.crowd(1, attacker.upgrade('http://evil.example'))
    const gone = [silent, refused].map(
      (socket) => new Promise((resolve) => socket?.resume().once('close', resolve)),
    )
    await Promise.all(gone)
  })

  it('piles up no answers to pings of who never reads', async () => {
    const pings = Buffer.concat(Array.from({ length: 2000 }, () => frame(9, Buffer.alloc(125))))
    const sockets = await attacker.crowd(50, attacker.upgrade())
    await Promise.all(sockets.map((socket) => attacker.pour(socket, pings, 20)))
    await goesOn()
  })

  it('is not worn down by tiny fragments or a frame that is said to be huge', async () => {
    const tiny = Buffer.concat(
      Array.from({ length: 5000 }, () => frame(0, Buffer.from('x'), false)),
    )
    const sockets = await attacker.crowd(50, attacker.upgrade())
    await Promise.all(
      sockets.map((socket) =>
        attacker.pour(socket, Buffer.concat([frame(1, Buffer.from('x'), false), tiny]), 4),
      ),
    )
    const huge = Buffer.from([0x81, 0xff, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    await attacker.crowd(50, Buffer.concat([Buffer.from(attacker.upgrade()), huge]))
    await goesOn()
  })

  it('keeps no bodies, and no pages for who never reads them', async () => {
    const head = `POST /start/ HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\nContent-Length: 99999999\r\n\r\n`
    const sockets = await attacker.crowd(50, head)
    await Promise.all(sockets.map((socket) => attacker.pour(socket, Buffer.alloc(megabyte), 4)))
    await attacker.crowd(100, attacker.get('/large.js').repeat(20))
    await goesOn()
  })
})
