import type { WebSocket } from 'ws'
import type { TextChannel } from './text-channel.ts'

const SLOW_READER_BYTES = 8_388_608
const PONGS_HELD_BYTES = 65_536

/** A WebSocket as a text channel. Who reads too slowly is cut off: it comes back and opens anew. */
export function webSocketChannel(socket: WebSocket): TextChannel {
  socket.on('error', () => socket.terminate())
  // Who sends pings and never reads must not have their answers piled up.
  socket.on('ping', (data) => {
    if (socket.bufferedAmount < PONGS_HELD_BYTES) socket.pong(data)
  })
  return {
    send(text) {
      if (socket.bufferedAmount > SLOW_READER_BYTES) socket.terminate()
      else if (socket.readyState === socket.OPEN) socket.send(text)
    },
    onText: (listener) =>
      void socket.on('message', (bytes, isBinary) =>
        listener(isBinary ? '' : (bytes as Buffer).toString()),
      ),
    onClose: (listener) => void socket.on('close', listener),
    close: () => socket.close(1008),
  }
}
