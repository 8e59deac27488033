import { tokenRefusedCode } from '../../electron/core/contract/web-socket.ts'
import type { OpenChannel, TextChannel } from './text-channel.ts'

/** A channel over a WebSocket: the token is the first message, so it is in no address and no log. */
export function socketOpener(url: string, token: string): OpenChannel {
  let turnedAway = token === ''
  return () =>
    new Promise((resolve) => {
      if (turnedAway) return resolve({ kind: 'refused' })
      const socket = new WebSocket(url)
      let heard = false
      socket.addEventListener('message', () => (heard = true), { once: true })
      socket.addEventListener('open', () => {
        socket.send(token)
        resolve({ kind: 'open', channel: socketChannel(socket) })
      })
      socket.addEventListener('close', ({ code }) => {
        turnedAway = code === tokenRefusedCode && !heard
        resolve({ kind: turnedAway ? 'refused' : 'unreachable' })
      })
    })
}

function socketChannel(socket: WebSocket): TextChannel {
  return {
    send: (text) => socket.send(text),
    onText(listener) {
      socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'string') listener(data)
      })
    },
    onClose: (listener) => socket.addEventListener('close', listener, { once: true }),
    close: () => socket.close(),
  }
}

const tokenKey = 'sala-token'

/** Takes the token out of the address bar; a reload of the page finds it in the tab's own memory. */
export function takeToken(page: Window): string {
  const fromAddress = new URLSearchParams(page.location.hash.slice(1)).get('token')
  if (fromAddress === null) return page.sessionStorage.getItem(tokenKey) ?? ''
  page.sessionStorage.setItem(tokenKey, fromAddress)
  page.history.replaceState(null, '', page.location.pathname + page.location.search)
  return fromAddress
}
