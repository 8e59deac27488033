import { createSocket } from 'node:dgram'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

/** A TCP and a UDP port on this machine that count whoever knocks. */
export async function openListeningPost() {
  let knocks = 0
  const sockets = new Set<Socket>()
  const tcp = createServer((socket) => {
    knocks += 1
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n'))
  })
  const udp = createSocket('udp4', () => void (knocks += 1))
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve))
  const port = (tcp.address() as AddressInfo).port
  await new Promise<void>((resolve) => udp.bind(port, '127.0.0.1', resolve))
  return {
    port,
    knocks: () => knocks,
    close() {
      for (const socket of sockets) socket.destroy()
      tcp.close()
      udp.close()
    },
  }
}
