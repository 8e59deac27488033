import { stat } from 'node:fs/promises'
import type { ExportFailure } from '../../core/contract/calls.ts'
import type { MapInput } from '../../core/paper/map-input.ts'
import { type ExportName, exportFileName } from '../../core/text/file-names.ts'
import { openMapRenderer, type Rendered } from './map-renderer.ts'
import { codeOf } from '../files/whole-files.ts'
import { writeNewFile } from './write-new-file.ts'

/** One file: a map and what it is called; the version is found. */
export type MapJob = { readonly input: MapInput; readonly name: Omit<ExportName, 'version'> }

export type ExportRequest = {
  readonly maps: readonly MapJob[]
  /** An existing folder. */
  readonly dir: string
  /** Written into the files; the same maps and instant give the same bytes. */
  readonly createdMs: number
  /** `map-worker`, bundled or as source. */
  readonly workerUrl: URL
  /** Folder that holds `fonts/` and `texts/`. */
  readonly assetsDir: string
  readonly onProgress?: (progress: ExportProgress) => void
  readonly signal?: AbortSignal
  /** Most time one file may take, milliseconds. */
  readonly timeLimitMs?: number
}

export type ExportProgress = { readonly done: number; readonly of: number; readonly file: string }

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

/** Draws maps in a worker and writes one PDF for each into a folder. */
export async function exportMaps(request: ExportRequest): Promise<ExportResult> {
  const files: string[] = []
  const missing = await folderProblem(request.dir)
  if (missing) return { kind: 'failed', ...missing, files }
  const renderer = openMapRenderer({
    workerUrl: request.workerUrl,
    assetsDir: request.assetsDir,
    timeLimitMs: request.timeLimitMs ?? TIME_LIMIT_MS,
    signal: request.signal,
  })
  try {
    for (const { input, name } of request.maps) {
      const rendered = await renderer.render({ input, createdMs: request.createdMs })
      if (rendered.kind !== 'rendered') return stopped(rendered, files)
      const nameOf = (version: number) => exportFileName({ ...name, version })
      const file = await writeNewFile(request.dir, nameOf, rendered.bytes)
      files.push(file)
      request.onProgress?.({ done: files.length, of: request.maps.length, file })
    }
    return { kind: 'ok', files }
  } catch (error) {
    return { kind: 'failed', ...writeProblem(error), files }
  } finally {
    await renderer.close()
  }
}

type Problem = { readonly code: ExportFailure; readonly detail: string }

function stopped(rendered: Exclude<Rendered, { kind: 'rendered' }>, files: readonly string[]) {
  if (rendered.kind === 'cancelled') return { kind: 'cancelled', files } as const
  const detail = rendered.kind === 'crashed' ? rendered.detail : ''
  return { kind: 'failed', code: rendered.kind, detail, files } as const
}

async function folderProblem(dir: string): Promise<Problem | undefined> {
  const found = await stat(dir).catch((error: unknown) => writeProblem(error))
  if ('code' in found) return found
  return found.isDirectory() ? undefined : { code: 'folder-missing', detail: dir }
}

const problems: Readonly<Record<string, ExportFailure>> = {
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EFBIG: 'no-space',
  EROFS: 'read-only',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
}

/** A system error as a failure; an error of another kind is a bug and is thrown on. */
function writeProblem(error: unknown): Problem {
  const code = codeOf(error)
  if (code === '') throw error
  return { code: problems[code] ?? 'write-failed', detail: String(error) }
}
