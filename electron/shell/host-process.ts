import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import Database from 'better-sqlite3'

const resources = process.resourcesPath
const binding = process.env['SALA_SQLITE_BINDING'] ?? join(resources, 'better-sqlite3.node')
const database = new Database(':memory:', { nativeBinding: binding })
process.parentPort.postMessage(database.prepare('select sqlite_version() as version').get())
const worker = new Worker(new URL('map-worker.js', import.meta.url))
worker.on('message', (told: unknown) => process.parentPort.postMessage(told))
