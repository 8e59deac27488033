import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ChosenMap } from '../../core/paper/chosen-maps.ts'
import { exportMaps } from '../export/export-maps.ts'
import { makeFolder } from '../files/make-folder.ts'
import type { CliContext } from './context.ts'
import { askedWrongly, Stop } from './stop.ts'

/** Draws maps into a folder, made where it is missing, with progress; the files in order. */
export async function writeMaps(
  maps: readonly ChosenMap[],
  dir: string,
  createdMs: number,
  context: CliContext,
): Promise<readonly string[]> {
  makeNamedFolder(dir)
  const exported = await exportMaps({
    maps,
    dir,
    createdMs,
    workerUrl: pathToFileURL(context.workers.map),
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
