import { connect, type Socket } from 'node:net'
import { socketPath } from '../../electron/core/contract/web-socket.ts'

/** What a program of the same machine may send to the console's server without knowing the token. */
export class Attacker {
  readonly #port: number
  readonly #held: Socket[] = []

  constructor(port: number) {
    this.#port = port
  }

  /** A connection on which `text` has been sent; nothing that comes is read. */
  open(text: string | Buffer = ''): Promise<Socket> {
    return new Promise((resolve) => {
      const socket = connect(this.#port, '127.0.0.1', () =>
        socket.write(text, () => resolve(socket)),
      )
      socket.on('error', () => resolve(socket))
      socket.pause()
      this.#held.push(socket)
    })
  }

  /** Many of them, held open. */
  async crowd(count: number, text: string | Buffer = ''): Promise<readonly Socket[]> {
    const sockets: Socket[] = []
    while (sockets.length < count)
      sockets.push(...(await Promise.all(Array.from({ length: 50 }, () => this.open(text)))))
    return sockets
  }

  /** Sends this and cuts the line in the same moment. */
  async sendAndReset(text: string | Buffer): Promise<void> {
    const socket = await this.open(text)
    const gone = new Promise((resolve) => socket.once('close', resolve))
    socket.resetAndDestroy()
    await gone
  }

  /** Writes until all is taken or the other end has had enough. */
  pour(socket: Socket, piece: Buffer, times: number): Promise<void> {
    return new Promise((resolve) => {
      let left = times
      const more = () => {
        while (left > 0 && !socket.destroyed) {
          left -= 1
          if (!socket.write(piece)) return void socket.once('drain', more)
        }
        resolve()
      }
      socket.once('close', () => resolve())
      more()
    })
  }

  /** Asks for a WebSocket as our page does, or as another site would. */
  upgrade(origin = `http://127.0.0.1:${this.#port}`): string {
    return [
      `GET ${socketPath} HTTP/1.1`,
      `Host: 127.0.0.1:${this.#port}`,
      `Origin: ${origin}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      '\r\n',
    ].join('\r\n')
  }

  get(path: string): string {
    return `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${this.#port}\r\n\r\n`
  }

  letGo(): void {
    for (const socket of this.#held.splice(0)) socket.destroy()
  }
}

/** A masked frame as clients send them. */
export function frame(opcode: number, payload: Buffer, last = true): Buffer {
  const head = [(last ? 0x80 : 0) | opcode, 0x80 | payload.length, 0, 0, 0, 0]
  return Buffer.concat([Buffer.from(head), payload])
}
