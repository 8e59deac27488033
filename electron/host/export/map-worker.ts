import { parentPort, workerData } from 'node:worker_threads'
import { openPress, renderMapPdf } from './render-map.ts'
import {
  stackOf,
  type WorkerAnswer,
  type WorkerOrder,
  type WorkerSettings,
} from './worker-messages.ts'

/** Draws maps, one order at a time; fonts stay warm between orders. */
const port = parentPort
if (!port) throw new Error('map-worker runs as a worker thread')
const { assetsDir } = workerData as WorkerSettings
const press = openPress(assetsDir)

port.on('message', ({ input, createdMs }: WorkerOrder) => {
  void press
    .then((ready) => renderMapPdf(ready, input, createdMs))
    .then(
      (bytes) => answer({ kind: 'rendered', bytes }, [bytes.buffer as ArrayBuffer]),
      (error: unknown) => answer({ kind: 'failed', detail: stackOf(error) }, []),
    )
})

function answer(message: WorkerAnswer, transfer: readonly ArrayBuffer[]): void {
  port?.postMessage(message, transfer)
}
