import { Worker } from 'node:worker_threads'
import {
  stackOf,
  type WorkerAnswer,
  type WorkerOrder,
  type WorkerSettings,
} from './worker-messages.ts'

/** How one order ended. */
export type Rendered =
  | { readonly kind: 'rendered'; readonly bytes: Uint8Array }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'crashed'; readonly detail: string }

export type DocumentRenderer = {
  readonly render: (order: WorkerOrder) => Promise<Rendered>
  /** Ends the worker at once, whatever it is doing. */
  readonly close: () => Promise<void>
}

type Options = {
  readonly workerUrl: URL
  readonly assetsDir: string
  readonly timeLimitMs: number
  readonly signal: AbortSignal | undefined
}

const MOST_MEMORY_MB = 1024

/** A worker thread that draws documents; one order at a time. */
export function openDocumentRenderer({
  workerUrl,
  assetsDir,
  timeLimitMs,
  signal,
}: Options): DocumentRenderer {
  const settings: WorkerSettings = { assetsDir }
  const worker = new Worker(workerUrl, {
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  })
  let crash: string | undefined
  let settle: ((rendered: Rendered) => void) | undefined
  const end = (rendered: Rendered) => {
    settle?.(rendered)
    settle = undefined
  }
  worker.on('message', (answer: WorkerAnswer) => {
    end(answer.kind === 'rendered' ? answer : { kind: 'crashed', detail: answer.detail })
  })
  worker.on('error', (error) => {
    crash = stackOf(error)
    end({ kind: 'crashed', detail: crash })
  })
  worker.on('exit', () => {
    crash ??= 'the worker has ended'
    end({ kind: 'crashed', detail: crash })
  })
  return {
    render: async (order) => {
      if (signal?.aborted) return { kind: 'cancelled' }
      if (crash !== undefined) return { kind: 'crashed', detail: crash }
      const late = setTimeout(() => end({ kind: 'timed-out' }), timeLimitMs)
      const stop = () => end({ kind: 'cancelled' })
      signal?.addEventListener('abort', stop)
      const rendered = await new Promise<Rendered>((resolve) => {
        settle = resolve
        worker.postMessage(order)
      })
      clearTimeout(late)
      signal?.removeEventListener('abort', stop)
      return rendered
    },
    close: async () => {
      await worker.terminate()
    },
  }
}
