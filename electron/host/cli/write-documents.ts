import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { writtenOn, type AnyChosen } from '../../core/paper/documents/all.ts'
import { missingLetters } from '../../core/paper/missing-letters.ts'
import { exportDocuments } from '../export/export-documents.ts'
import { makeFolder } from '../files/make-folder.ts'
import type { CliContext } from './context.ts'
import { askedWrongly, Stop } from './stop.ts'
import type { EpochMs } from '../../core/base/ids.ts'

/**
 * Draws documents into a folder, made where it is missing, with progress; the files in order. What paper cannot
 * show is told first.
 */
export async function writeDocuments(
  documents: readonly AnyChosen[],
  dir: string,
  createdMs: EpochMs,
  context: CliContext,
): Promise<readonly string[]> {
  makeNamedFolder(dir)
  const missing = missingLetters(documents.flatMap(({ content }) => writtenOn(content)))
  const told = context.words.missing(missing)
  if (told !== null) context.tell(told)
  const exported = await exportDocuments({
    documents,
    dir,
    createdMs,
    workerUrl: pathToFileURL(context.workers.documents),
    assetsDir: context.assetsDir,
    signal: context.signal,
    onProgress: ({ done, of, file }) => context.progress(`${done + 1}/${of} ${file}`),
  })
  context.progress('')
  if (exported.kind === 'ok') return exported.files
  for (const file of exported.files) context.print(file)
  if (exported.kind !== 'failed') throw new Stop(130, 'cancelled')
  throw new Stop(1, 'export-failed', { why: `${exported.code} ${exported.detail}`.trim() })
}

/** Makes the folder that a person named, with those above it. */
export function makeNamedFolder(dir: string): void {
  try {
    makeFolder(path.resolve(dir))
  } catch {
    throw askedWrongly('folder-missing', { folder: dir })
  }
}
