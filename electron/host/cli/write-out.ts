import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { Id } from '../../core/base/ids.ts'
import { codeOf } from '../files/whole-files.ts'
import type { Host } from '../host.ts'
import { packageBytes } from '../package/package-bytes.ts'
import { saveWhole } from '../package/save-package.ts'
import type { CommandArgs } from './command.ts'
import type { CliContext } from './context.ts'
import { askedWrongly, Stop } from './stop.ts'

/** Where a command writes its workshop. */
export type Target = { readonly file: string; readonly overwrite: boolean }

/** The options of every command that writes a workshop. */
export const targetOptions = { out: { type: 'string' }, force: { type: 'boolean' } } as const

/** The file of `--out`; refused before any work where it is taken or its folder is missing. */
export async function targetOf(args: CommandArgs): Promise<Target> {
  const file = args.needed('out')
  const overwrite = args.flag('force')
  const folder = path.dirname(path.resolve(file))
  if (!(await isFolder(folder))) throw askedWrongly('folder-missing', { folder })
  if (await isFolder(file)) throw askedWrongly('file-taken', { file })
  if (!overwrite && (await exists(file))) throw askedWrongly('file-taken', { file })
  return { file, overwrite }
}

/** Writes a workshop of the host, with its log, as a `.sala` file. */
export async function writeOut(host: Host, id: Id, target: Target, context: CliContext) {
  const contents = await host.readWorkshop(id)
  const bytes = packageBytes({ ...contents, appVersion: context.appVersion })
  if (context.signal.aborted) throw new Stop(130, 'cancelled')
  const saved = await save(target, bytes)
  if (saved.kind === 'exists') throw askedWrongly('file-taken', { file: target.file })
  if (saved.kind === 'unreadable')
    throw new Stop(1, 'not-written', { file: target.file, why: 'I/O' })
  context.print(context.words.say('written', { file: target.file, bytes: saved.sizeBytes }))
}

async function save({ file, overwrite }: Target, bytes: Uint8Array) {
  try {
    return await saveWhole(file, bytes, { overwrite })
  } catch (error) {
    const why = codeOf(error)
    if (why === '') throw error
    throw new Stop(1, 'not-written', { file, why })
  }
}

export async function exists(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null)) !== null
}

async function isFolder(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null))?.isDirectory() === true
}
