import { parentPort, workerData } from 'node:worker_threads'
import type { ImportRequest } from './read-workshop-package.ts'
import { readPackage } from './read-package.ts'

const { bytes, name } = workerData as ImportRequest
parentPort?.postMessage(readPackage(bytes, name))
