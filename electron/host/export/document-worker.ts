import { parentPort, workerData } from 'node:worker_threads'
import { openPdfEngine, renderDocument } from './render-document.ts'
import {
  stackOf,
  type WorkerAnswer,
  type WorkerOrder,
  type WorkerSettings,
} from './worker-messages.ts'

/** Draws documents, one order at a time; fonts stay warm between orders. */
const port = parentPort
if (!port) throw new Error('document-worker runs as a worker thread')
const { assetsDir } = workerData as WorkerSettings
const engine = openPdfEngine(assetsDir)

port.on('message', ({ content, createdMs }: WorkerOrder) => {
  void engine
    .then((ready) => renderDocument(ready, content, createdMs))
    .then(
      (bytes) => answer({ kind: 'rendered', bytes }, [bytes.buffer as ArrayBuffer]),
      (error: unknown) => answer({ kind: 'failed', detail: stackOf(error) }, []),
    )
})

function answer(message: WorkerAnswer, transfer: readonly ArrayBuffer[]): void {
  port?.postMessage(message, transfer)
}
