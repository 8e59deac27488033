import type { TextChannel } from './text-channel.ts'

/** What this wire needs of Electron's MessagePortMain, said without Electron. */
export type MessagePortLike = {
  postMessage(message: string): void
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  start(): void
  close(): void
}

/** A window's port as a text channel; anything but text is passed on as a malformed message. */
export function messagePortChannel(port: MessagePortLike): TextChannel {
  return {
    send: (text) => port.postMessage(text),
    onText(listener) {
      port.on('message', ({ data }) => listener(typeof data === 'string' ? data : ''))
      port.start()
    },
    onClose: (listener) => void port.on('close', listener),
    close: () => port.close(),
  }
}
