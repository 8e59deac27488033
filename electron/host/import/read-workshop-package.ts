import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { Refused } from '../../core/contract/app-error.ts'
import { packageLimits } from '../package/limits.ts'
import { isWriteProblem } from '../store/storage-error.ts'
import { removeDraft } from '../workshops/found-workshop.ts'
import type { FoundedPackage, FoundingFailed, WorkshopPlace } from './found-package.ts'
import { problem, type Problem, type Rejected } from '../package/problem.ts'
import type { ReadCourse } from './read-course.ts'
import type { ReadPackage } from './read-package.ts'

/** What the worker is handed: with a place, it writes there what it has read. */
export type ImportRequest = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly name: string
  readonly place: WorkshopPlace | null
}

type Written = FoundedPackage | FoundingFailed
type Writing = { readonly kind: 'writing' }
/** What the worker tells: how it goes on, and at last what came of it. */
export type WorkerMessage = ReadPackage | ReadCourse | Rejected | Writing | Written

export type ImportOptions = {
  /** The import worker: a URL or a path. */
  readonly workerUrl: URL | string
  readonly timeoutMs?: number
  readonly memoryMb?: number
}

/** Nobody waits for it but its own dialog; the largest file takes a slow laptop its time. */
const longestMs = 60_000
/** A slow disk has its time: what is written has been read, and is bounded. */
const longestWritingMs = 300_000
const maxMemoryMb = 512

/**
 * Reads a `.sala` or `.json` file of unknown origin in a worker of its own, which is thrown away
 * afterwards, and stopped when it takes too long or too much memory.
 */
export async function readWorkshopPackage(
  bytes: Uint8Array,
  name: string,
  options: ImportOptions,
): Promise<ReadPackage | Rejected> {
  const answer = await askWorker({ bytes, name, place: null }, options)
  if (answer.kind === 'ok' || answer.kind === 'rejected') return answer
  if (answer.kind === 'course') return rejected(name, problem('not-a-workshop'))
  throw new Error('the import worker wrote what was only to be read')
}

/**
 * The same, and writes it as the draft of a workshop, in the worker too: whoever asks goes on with
 * its work meanwhile. Of a course nothing is written. Throws where the disk does not take it; then
 * nothing is left of the draft.
 */
export async function foundWorkshopPackage(
  bytes: Uint8Array,
  name: string,
  place: WorkshopPlace,
  options: ImportOptions,
): Promise<FoundedPackage | ReadCourse | Rejected> {
  const answer = await askWorker({ bytes, name, place }, options)
  if (answer.kind === 'founded' || answer.kind === 'course') return answer
  // The worker may have been stopped while it wrote.
  removeDraft(place.path)
  if (answer.kind === 'rejected') return answer
  if (answer.kind === 'failed' && isWriteProblem(answer.problem))
    throw new Refused(answer.problem, answer.detail)
  throw new Error(answer.kind === 'failed' ? answer.detail : 'the import worker wrote nothing')
}

type Asked = Omit<ImportRequest, 'bytes'> & { readonly bytes: Uint8Array }

async function askWorker(asked: Asked, options: ImportOptions) {
  const { bytes, name } = asked
  const max = packageLimits.fileBytes
  if (bytes.length > max) return rejected(name, problem('too-large', { max: max / 1_048_576 }))
  const worker = startWorker({ ...asked, bytes: Uint8Array.from(bytes) }, options)
  try {
    return await answerOf(worker, name, options.timeoutMs ?? longestMs)
  } finally {
    await worker.terminate()
  }
}

function startWorker(request: ImportRequest, options: ImportOptions) {
  const { workerUrl } = options
  const url =
    typeof workerUrl === 'string' && path.isAbsolute(workerUrl)
      ? pathToFileURL(workerUrl)
      : new URL(workerUrl)
  return new Worker(url, {
    workerData: request,
    transferList: [request.bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: options.memoryMb ?? maxMemoryMb },
    // Nothing of the file's story belongs on the console of the app.
    stdout: true,
    stderr: true,
  })
}

function answerOf(worker: Worker, name: string, timeoutMs: number) {
  return new Promise<Exclude<WorkerMessage, Writing>>((resolve) => {
    const giveUp = (what: Problem) => resolve(rejected(name, what))
    const givesUpAfter = (ms: number) => setTimeout(() => giveUp(problem('too-slow')), ms)
    let watchdog = givesUpAfter(timeoutMs)
    worker.on('message', (message: WorkerMessage) => {
      clearTimeout(watchdog)
      if (message.kind === 'writing') watchdog = givesUpAfter(longestWritingMs)
      else resolve(message)
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
