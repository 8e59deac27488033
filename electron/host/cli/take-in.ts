import type { NamedFile } from '../handlers/file-intake.ts'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Imported } from '../../core/contract/areas/library.ts'
import type { Id } from '../../core/base/ids.ts'
import { codeOf } from '../files/whole-files.ts'
import type { Host } from '../host.ts'
import type { CliContext } from './context.ts'
import { askedWrongly } from './stop.ts'

/** The bytes of a file that the person named. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const missing = codeOf(error) === 'ENOENT'
    throw askedWrongly(missing ? 'file-missing' : 'file-unreadable', { file })
  }
}

/** A file that the person named, with its name. */
export const namedFile = async (file: string): Promise<NamedFile> => ({
  name: path.basename(file),
  bytes: await readInput(file),
})

/** Takes a workshop file into a host that has no other; a rejected one is told with its place. */
export async function takeIn(host: Host, file: string, context: CliContext): Promise<Id> {
  const taken = await host.importWorkshop(await namedFile(file), 'ask')
  if (taken.kind === 'imported') return taken.workshopId
  throw taken.kind === 'rejected'
    ? rejection(taken, context)
    : askedWrongly('no-workshop', { file })
}

/** Why a file was not taken, in one line. */
export function rejection(
  { place, problem }: Extract<Imported, { kind: 'rejected' }>,
  { words }: CliContext,
): Error {
  return askedWrongly('not-rejected', { place, problem: words.problem(problem) })
}
