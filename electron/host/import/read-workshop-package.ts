import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { packageLimits } from '../package/limits.ts'
import { problem, type Problem, type Rejected } from './problem.ts'
import type { ReadPackage } from './read-package.ts'

/** What the worker is handed. */
export type ImportRequest = { readonly bytes: Uint8Array; readonly name: string }

export type ImportOptions = {
  /** The import worker: a URL or a path. */
  readonly workerUrl: URL | string
  readonly timeoutMs?: number
  readonly memoryMb?: number
}

const longestMs = 10_000
const mostMemoryMb = 512

/**
 * Reads a `.sala` or `.json` file of unknown origin in a worker of its own, which is thrown away
 * afterwards, and stopped when it takes too long or too much memory.
 */
export async function readWorkshopPackage(
  bytes: Uint8Array,
  name: string,
  options: ImportOptions,
): Promise<ReadPackage | Rejected> {
  const max = packageLimits.fileBytes
  if (bytes.length > max) return rejected(name, problem('too-large', { max: max / 1_048_576 }))
  const worker = startWorker({ bytes: Uint8Array.from(bytes), name }, options)
  try {
    return await answerOf(worker, name, options.timeoutMs ?? longestMs)
  } finally {
    await worker.terminate()
  }
}

function startWorker(
  request: ImportRequest & { bytes: Uint8Array<ArrayBuffer> },
  options: ImportOptions,
) {
  const { workerUrl } = options
  const url =
    typeof workerUrl === 'string' && path.isAbsolute(workerUrl)
      ? pathToFileURL(workerUrl)
      : new URL(workerUrl)
  return new Worker(url, {
    workerData: request,
    transferList: [request.bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: options.memoryMb ?? mostMemoryMb },
    // Nothing of the file's story belongs on the console of the app.
    stdout: true,
    stderr: true,
  })
}

function answerOf(worker: Worker, name: string, timeoutMs: number) {
  return new Promise<ReadPackage | Rejected>((resolve) => {
    const giveUp = (what: Problem) => resolve(rejected(name, what))
    const watchdog = setTimeout(() => giveUp(problem('too-slow')), timeoutMs)
    worker.once('message', (answer: ReadPackage | Rejected) => {
      clearTimeout(watchdog)
      resolve(answer)
    })
    worker.once('error', (error: Error & { code?: string }) => {
      clearTimeout(watchdog)
      const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      giveUp(problem(full ? 'too-much-memory' : 'reader-failed', { detail: error.message }))
    })
    worker.once('exit', () => {
      clearTimeout(watchdog)
      giveUp(problem('reader-failed', { detail: 'exit' }))
    })
  })
}

const rejected = (place: string, what: Problem): Rejected => ({
  kind: 'rejected',
  place,
  problem: what,
})
