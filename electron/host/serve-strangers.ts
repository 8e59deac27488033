import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** Connections of whoever has not shown the token: any program of this machine. */
export type Strangers = {
  /** It has shown the token, and is none of them any more. */
  admit(socket: Socket): void
}

/**
 * Holds at most so many strangers at once. The oldest makes room for the newest, so that nobody who
 * keeps connections open keeps the facilitator's page out.
 */
export function boundStrangers(server: Server, maxAtOnce: number): Strangers {
  const waiting = new Set<Socket>()
  const forget = (socket: Socket) => void waiting.delete(socket)
  server.on('connection', (socket: Socket) => {
    // A connection that is reset with nobody listening would end the process.
    socket.on('error', () => socket.destroy())
    socket.once('close', () => forget(socket))
    waiting.add(socket)
    const [oldest] = waiting
    if (waiting.size > maxAtOnce) oldest?.destroy()
  })
  return { admit: forget }
}
