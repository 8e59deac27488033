import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Id } from '../../core/workshop/ids.ts'
import { codeOf } from '../files/whole-files.ts'
import type { Host } from '../host.ts'
import { packageLimits } from '../package/limits.ts'
import type { CliContext } from './context.ts'
import { askedWrongly } from './stop.ts'
import { facilitator } from './facilitator.ts'

const pieceBytes = 393_216

/** The bytes of a file that the person named. */
export async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const missing = codeOf(error) === 'ENOENT'
    throw askedWrongly(missing ? 'file-missing' : 'file-unreadable', { file })
  }
}

/** Takes a workshop file into the host the way a page does; a rejected one is told with its place. */
export async function takeIn(host: Host, file: string, context: CliContext): Promise<Id> {
  const bytes = await readInput(file)
  const { handlers } = host
  const sizeBytes = Math.min(bytes.length, packageLimits.fileBytes + 1)
  const begun = { name: path.basename(file).slice(0, 255), sizeBytes }
  const { fileId } = await handlers['file.begin'](begun, facilitator)
  for (let offset = 0; offset < sizeBytes; offset += pieceBytes) {
    const piece = bytes.subarray(offset, Math.min(offset + pieceBytes, sizeBytes))
    const base64 = Buffer.from(piece).toString('base64')
    await handlers['file.append']({ fileId, offset, base64 }, facilitator)
  }
  const taken = await handlers['library.import']({ fileId }, facilitator)
  if (taken.kind === 'imported') return taken.workshopId
  const problem = context.words.problem(taken.problem)
  throw askedWrongly('not-rejected', { place: taken.place, problem })
}
