import { parentPort } from 'node:worker_threads'

/**
 * The worker that draws maps, which hears its first order only: an export that is at its second file
 * stays there, however slow or fast the machine, until it is cancelled.
 */
const port = parentPort
if (!port) throw new Error('held-document-worker runs as a worker thread')
const listen = port.on.bind(port)
let heard = 0
Object.assign(port, {
  on: (event: string, hear: (order: unknown) => void) =>
    listen(event, (order) => {
      heard += 1
      if (heard === 1) hear(order)
    }),
})
await import('../../electron/host/export/document-worker.ts')
