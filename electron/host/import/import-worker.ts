import { parentPort, workerData } from 'node:worker_threads'
import type { ImportRequest, WorkerMessage } from './read-workshop-package.ts'
import { isCourseFile, readCourse } from './read-course.ts'
import { readPackage } from './read-package.ts'

const { bytes, name, place } = workerData as ImportRequest
const tell = (message: WorkerMessage) => parentPort?.postMessage(message)

const read = isCourseFile(bytes, name) ? readCourse(bytes, name) : readPackage(bytes, name)
if (place === null || read.kind !== 'ok') tell(read)
else {
  tell({ kind: 'writing' })
  // No native code is even loaded before the file is known to be sound.
  const { foundPackage } = await import('./found-package.ts')
  tell(foundPackage(read, place))
}
