import { createSocket } from 'node:dgram'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { openEveryWindow } from '../helpers/app-windows.ts'
import { openListeningPost } from '../helpers/listening-post.ts'

let opened: Awaited<ReturnType<typeof openEveryWindow>>
let post: Awaited<ReturnType<typeof openListeningPost>>
beforeAll(async () => {
  opened = await openEveryWindow()
  post = await openListeningPost()
})
afterAll(async () => {
  post.close()
  await opened.close()
})

describe('the listening post', () => {
  it('hears a knock by TCP and by UDP', async () => {
    const before = post.knocks()
    await fetch(`http://127.0.0.1:${post.port}/`)
    const socket = createSocket('udp4')
    await new Promise((resolve) => socket.send('knock', post.port, '127.0.0.1', resolve))
    socket.close()
    await expect.poll(() => post.knocks() - before).toBe(2)
  })
})

describe.each(['console', 'stage', 'notice'] as const)('the %s window', (kind) => {
  it('#21 reaches nobody, by any way a page knows', async () => {
    const before = post.knocks()
    await everyAttempt(opened.window(kind).page, post.port)
    expect(post.knocks() - before).toBe(0)
  })

  it('#21 reaches nobody even without its content security policy', async () => {
    const { page, running } = opened.window(kind)
    const debug = await page.context().newCDPSession(page)
    await debug.send('Page.setBypassCSP', { enabled: true })
    await running.app.evaluate(({ session }) => {
      const errors: string[] = []
      Object.assign(globalThis, { errors })
      session.defaultSession.webRequest.onErrorOccurred(({ error }) => void errors.push(error))
    })
    await page.reload()
    const before = post.knocks()
    await everyAttempt(page, post.port)
    const errors = await running.app.evaluate(() => Reflect.get(globalThis, 'errors') as string[])
    expect(errors.length).toBeGreaterThan(5)
    expect(new Set(errors)).toEqual(new Set(['net::ERR_BLOCKED_BY_CLIENT']))
    expect(post.knocks() - before).toBe(0)
  })
})

/** Tries every way out that a page has, and waits until each has failed or been given up. */
function everyAttempt(page: Page, port: number): Promise<void> {
  return page.evaluate(async (to) => {
    const url = `http://127.0.0.1:${to}/`
    const quiet = (run: () => unknown) => {
      try {
        run()
      } catch {
        // refused at once is refused as well
      }
    }
    const add = (tag: string, attributes: Record<string, string>) =>
      quiet(() => {
        const element = document.createElement(tag)
        for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
        document.head.append(element)
      })
    for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'preload', 'modulepreload']) {
      add('link', { rel, href: `${url}${rel}`, as: 'script' })
    }
    add('link', { rel: 'stylesheet', href: url })
    add('link', { rel: 'icon', href: `${url}icon.png` })
    add('script', { src: url })
    add('iframe', { src: url })
    add('embed', { src: url })
    add('audio', { src: url, autoplay: '' })
    add('video', { src: url, poster: url })
    add('img', { src: url })
    quiet(() => navigator.sendBeacon(url, 'x'))
    quiet(() => new WebSocket(`ws://127.0.0.1:${to}/`))
    quiet(() => new EventSource(url))
    quiet(() => new Worker(url))
    quiet(() => void new FontFace('x', `url(${url})`).load().catch(() => undefined))
    quiet(() => (document.body.style.backgroundImage = `url(${url})`))
    quiet(() => Reflect.construct(Reflect.get(globalThis, 'WebTransport'), [url]))
    const peer = { gathered: Promise.resolve() as Promise<unknown> }
    quiet(() => {
      const iceServers = [{ urls: `stun:127.0.0.1:${to}` }]
      const connection = new RTCPeerConnection({ iceServers })
      connection.createDataChannel('x')
      peer.gathered = new Promise((resolve) => {
        connection.onicegatheringstatechange = () =>
          connection.iceGatheringState === 'complete' && resolve(true)
        setTimeout(resolve, 2000)
      })
      void connection.createOffer().then((offer) => connection.setLocalDescription(offer))
    })
    await fetch(url, { mode: 'no-cors' }).catch(() => undefined)
    await fetch('http://name.example/').catch(() => undefined)
    await peer.gathered.catch(() => undefined)
  }, port)
}
