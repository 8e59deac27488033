import { existsSync } from 'node:fs'
import { open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExportFailure } from '../../core/contract/areas/export.ts'
import type { AnyChosen } from '../../core/paper/documents/all.ts'
import { exportFileName } from '../../core/text/file-names.ts'
import { newId } from '../new-id.ts'
import { openDocumentRenderer, type Rendered } from './document-renderer.ts'
import { writeProblem, type WriteProblem } from './write-problem.ts'
import { maxVersions, writeNewFile } from './write-new-file.ts'
import type { EpochMs } from '../../core/base/ids.ts'

export type ExportRequest = {
  /** One file each. */
  readonly documents: readonly AnyChosen[]
  /** An existing folder. */
  readonly dir: string
  /** Written into the files; the same documents and instant give the same bytes. */
  readonly createdMs: EpochMs
  /** `document-worker`, bundled or as source. */
  readonly workerUrl: URL
  /** Folder that holds `fonts/` and `texts/`. */
  readonly assetsDir: string
  /** Told as each file is begun. */
  readonly onProgress?: (progress: ExportProgress) => void
  readonly signal?: AbortSignal
  /** Most time one file may take, milliseconds. */
  readonly timeLimitMs?: number
}

export type ExportProgress = {
  /** Files finished so far. */
  readonly done: number
  readonly of: number
  /** Name of the file under way. */
  readonly file: string
}

/** `files` are the finished files in each case; nothing half-made is ever left. */
export type ExportResult =
  | { readonly kind: 'ok' | 'cancelled'; readonly files: readonly string[] }
  | {
      readonly kind: 'failed'
      readonly code: ExportFailure
      readonly detail: string
      readonly files: readonly string[]
    }

const TIME_LIMIT_MS = 60_000

/** Draws documents in a worker and writes one PDF for each into a folder. */
export async function exportDocuments(request: ExportRequest): Promise<ExportResult> {
  const files: string[] = []
  const problem = await folderProblem(request.dir)
  if (problem) return { kind: 'failed', ...problem, files }
  const renderer = openDocumentRenderer({
    workerUrl: request.workerUrl,
    assetsDir: request.assetsDir,
    timeLimitMs: request.timeLimitMs ?? TIME_LIMIT_MS,
    signal: request.signal,
  })
  try {
    for (const { content, name } of request.documents) {
      const nameOf = (version: number) => exportFileName({ ...name, version })
      const file = firstFree(request.dir, nameOf)
      request.onProgress?.({ done: files.length, of: request.documents.length, file })
      const rendered = await renderer.render({ content, createdMs: request.createdMs })
      if (rendered.kind !== 'rendered') return stopped(rendered, files)
      files.push(await writeNewFile(request.dir, nameOf, rendered.bytes))
    }
    return { kind: 'ok', files }
  } catch (error) {
    return { kind: 'failed', ...writeProblem(error), files }
  } finally {
    await renderer.close()
  }
}

/** The name that a file will most likely get; writing it decides. */
function firstFree(dir: string, nameOf: (version: number) => string): string {
  let version = 1
  while (existsSync(join(dir, nameOf(version))) && version < maxVersions) version++
  return nameOf(version)
}

function stopped(rendered: Exclude<Rendered, { kind: 'rendered' }>, files: readonly string[]) {
  if (rendered.kind === 'cancelled') return { kind: 'cancelled', files } as const
  const detail = rendered.kind === 'crashed' ? rendered.detail : ''
  return { kind: 'failed', code: rendered.kind, detail, files } as const
}

/** Why nothing can be written here, noticed before anything is drawn. */
async function folderProblem(dir: string): Promise<WriteProblem | undefined> {
  const found = await stat(dir).catch((error: unknown) => writeProblem(error))
  if ('code' in found) return found
  if (!found.isDirectory()) return { code: 'folder-missing', detail: dir }
  // Rights are not all that decides: only trying tells.
  const trial = join(dir, `.sala-${newId()}.tmp`)
  try {
    await (await open(trial, 'wx')).close()
    await rm(trial)
    return undefined
  } catch (error) {
    return writeProblem(error)
  }
}
