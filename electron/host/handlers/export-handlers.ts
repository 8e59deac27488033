import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Refused } from '../../core/contract/app-error.ts'
import type { CallInput, CallOutput } from '../../core/contract/calls.ts'
import type { FeedEvent } from '../../core/contract/feed.ts'
import type { Id } from '../../core/workshop/ids.ts'
import { recordsOf } from '../../core/workshop/tables.ts'
import type { Clock } from '../clock.ts'
import { exportMaps, type ExportResult } from '../export/export-maps.ts'
import { mapJobs } from '../export/map-jobs.ts'
import type { Workshops } from '../workshops/workshops.ts'
import type { AreaHandlers } from './handlers.ts'

/** So long a piece fits one message as base64. */
const pieceBytes = 512 * 1024

export type ExportContext = {
  /** Where files wait until a page has fetched them; emptied at start. */
  readonly outgoing: string
  readonly workshops: Workshops
  readonly clock: Clock
  readonly mapWorker: string
  readonly assetsDir: string
  readonly publish: (event: FeedEvent) => void
}

/** Printed files: drawn in a worker, fetched in pieces, so that no path ever travels. */
export function exportHandlers(context: ExportContext): AreaHandlers<'export'> {
  const { outgoing } = context
  const running = new Map<Id, AbortController>()
  return {
    'export.maps': async (wish) => {
      if (running.has(wish.exportId)) throw new Refused('exists')
      const controller = new AbortController()
      running.set(wish.exportId, controller)
      try {
        return await exported(await writeMaps(context, wish, controller.signal))
      } finally {
        running.delete(wish.exportId)
      }
    },
    'export.cancel': async ({ exportId }) => {
      running.get(exportId)?.abort()
      return {}
    },
    'export.read': async ({ exportId, name, offset }) =>
      piece(join(outgoing, exportId, basename(name)), offset),
    'export.discard': async ({ exportId }) => {
      rmSync(join(outgoing, exportId), { recursive: true, force: true })
      return {}
    },
  }
}

async function writeMaps(
  { outgoing, workshops, clock, mapWorker, assetsDir, publish }: ExportContext,
  { workshopId, exportId, group, paper, language }: CallInput<'export.maps'>,
  signal: AbortSignal,
): Promise<ExportResult> {
  const records = recordsOf((await workshops.open(workshopId)).tables)
  const maps = mapJobs(records, { language, paper, group })
  if (maps.length === 0) throw new Refused('not-found', 'no map')
  const dir = join(outgoing, exportId)
  mkdirSync(dir, { recursive: true })
  return exportMaps({
    maps,
    dir,
    createdMs: clock.now(),
    workerUrl: pathToFileURL(mapWorker),
    assetsDir,
    signal,
    onProgress: ({ done, of }) => publish({ kind: 'export-progress', exportId, done, of }),
  })
}

async function exported(result: ExportResult): Promise<CallOutput<'export.maps'>> {
  if (result.kind === 'cancelled') return { kind: 'cancelled' }
  if (result.kind === 'failed') return { kind: 'failed', code: result.code }
  const files = result.files.map(async (path) => ({
    name: basename(path),
    sizeBytes: (await stat(path)).size,
  }))
  return { kind: 'done', files: await Promise.all(files) }
}

async function piece(path: string, offset: number): Promise<CallOutput<'export.read'>> {
  if (!existsSync(path)) throw new Refused('file-missing')
  const file = await open(path, 'r')
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(pieceBytes), 0, pieceBytes, offset)
    return { base64: buffer.toString('base64', 0, bytesRead) }
  } finally {
    await file.close()
  }
}
