import { filesNamed, type FilesNamed } from './files-named.ts'
import { readStartArgs } from './start-args.ts'

/** Files as a second start hands them over: as plain ASCII, which every system passes on whole. */
export type HandedOver = { readonly files: string }

/**
 * What a second start tells the first one. Electron loses a text that has both a blank and letters of
 * other scripts, so the paths travel as letters and digits only.
 */
export function handedOver({ files, onNetwork }: FilesNamed): HandedOver {
  return { files: Buffer.from(JSON.stringify([...files, ...onNetwork])).toString('base64url') }
}

/**
 * The files of a second start: what it handed over, or where that was lost, what its arguments name.
 * Both are a stranger's word.
 */
export function filesOfSecondStart(
  handed: unknown,
  argv: readonly string[],
  cwd: string,
): FilesNamed {
  const told = pathsIn(handed)
  return told === null ? readStartArgs(argv.slice(1), cwd) : filesNamed(told, cwd)
}

function pathsIn(handed: unknown): readonly string[] | null {
  if (typeof handed !== 'object' || handed === null || !('files' in handed)) return null
  if (typeof handed.files !== 'string') return null
  try {
    const paths = JSON.parse(Buffer.from(handed.files, 'base64url').toString()) as unknown
    return Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : null
  } catch {
    return null
  }
}
