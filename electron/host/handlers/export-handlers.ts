import type { exportCalls } from '../../core/contract/areas/export.ts'
import { existsSync, rmSync } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Refused } from '../../core/contract/app-error.ts'
import type { CallInput, CallOutput } from '../../core/contract/calls.ts'
import type { FeedEvent } from '../../core/contract/feed.ts'
import { chosenDocuments } from '../../core/paper/documents/all.ts'
import type { Id } from '../../core/base/ids.ts'
import { recordsOf } from '../../core/workshop/tables.ts'
import type { Clock } from '../clock.ts'
import { makeFolder } from '../files/make-folder.ts'
import type { ExportFolder } from '../export/export-folder.ts'
import { exportDocuments, type ExportResult } from '../export/export-documents.ts'
import type { Workshops } from '../workshops/workshops.ts'
import { copyHandlers, type CopyContext } from './copy-handlers.ts'
import type { AreaHandlers } from './handlers.ts'

/** So long a piece fits one message as base64. */
const pieceBytes = 512 * 1024

export type ExportContext = CopyContext & {
  /** Where files wait until a page has fetched them; emptied at start. */
  readonly outgoing: string
  readonly exportFolder: ExportFolder
  readonly workshops: Workshops
  readonly clock: Clock
  readonly documentWorker: string
  readonly assetsDir: string
  readonly publish: (event: FeedEvent) => void
}

/**
 * Printed files: drawn in a worker, written into the laptop's folder or fetched in pieces, so that no
 * path ever comes from a page.
 */
export function exportHandlers(context: ExportContext): AreaHandlers<typeof exportCalls> {
  const { outgoing, exportFolder } = context
  const running = new Map<Id, AbortController>()
  return {
    ...copyHandlers(context),
    'export.documents': async (request) => {
      if (running.has(request.exportId)) throw new Refused('exists')
      const controller = new AbortController()
      running.set(request.exportId, controller)
      try {
        return await exported(await writeDocuments(context, request, controller.signal))
      } finally {
        running.delete(request.exportId)
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
    'export.folder': async () => ({ path: exportFolder.path() }),
    'export.chooseFolder': async () => {
      await exportFolder.choose()
      return { path: exportFolder.path() }
    },
    'export.reveal': async () => {
      exportFolder.show()
      return {}
    },
  }
}

async function writeDocuments(
  context: ExportContext,
  { workshopId, exportId, to, order }: CallInput<'export.documents'>,
  signal: AbortSignal,
): Promise<ExportResult> {
  const { workshops, clock, documentWorker, assetsDir, publish } = context
  const records = recordsOf((await workshops.open(workshopId)).tables)
  const { documents } = chosenDocuments(records, order)
  if (documents.length === 0) throw new Refused('not-found', 'nothing to print')
  return exportDocuments({
    documents,
    dir: folderFor(context, to, exportId),
    createdMs: clock.now(),
    workerUrl: pathToFileURL(documentWorker),
    assetsDir,
    signal,
    onProgress: (progress) => publish({ kind: 'export-progress', exportId, ...progress }),
  })
}

function folderFor(
  { outgoing, exportFolder }: ExportContext,
  to: CallInput<'export.documents'>['to'],
  exportId: Id,
): string {
  if (to === 'folder') {
    const dir = exportFolder.ready()
    if (dir === null) throw new Refused('forbidden', 'no folder')
    return dir
  }
  const dir = join(outgoing, exportId)
  makeFolder(dir)
  return dir
}

async function exported(result: ExportResult): Promise<CallOutput<'export.documents'>> {
  const written = await Promise.all(result.files.map(stillThere))
  const files = written.flatMap((file) => file ?? [])
  if (result.kind === 'failed') return { kind: 'failed', code: result.code, files }
  return { kind: result.kind === 'ok' ? 'done' : 'cancelled', files }
}

/** Files that went with their folder are not told of. */
async function stillThere(path: string) {
  const found = await stat(path).catch(() => null)
  return found && { name: basename(path), sizeBytes: found.size }
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
