import { extname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The files of ours that some arguments name. */
export type FilesNamed = {
  /** Absolute paths, each once; whether they are there is not known yet. */
  readonly files: readonly string[]
  /** As written: what lies on the network, from where nothing is fetched. */
  readonly onNetwork: readonly string[]
}

/** Reads them as paths against `cwd`, or as addresses that begin with `file:`. */
export function filesNamed(args: readonly string[], cwd: string): FilesNamed {
  const files = new Set<string>()
  const onNetwork = new Set<string>()
  for (const arg of args) {
    const path = pathOf(arg)
    if (path.startsWith('-') || !isPath(path) || !endings.has(extname(path).toLowerCase())) continue
    if (isOnNetwork(path) || isOnNetwork(resolve(cwd, path))) onNetwork.add(arg)
    else files.add(resolve(cwd, path))
  }
  return { files: [...files].slice(0, maxFiles), onNetwork: [...onNetwork].slice(0, maxFiles) }
}

const endings: ReadonlySet<string> = new Set(['.sala', '.sala-course'])
const maxFiles = 50

/** Whether a stranger's word can be a path at all. */
export const isPath = (text: string): boolean => text.length <= 4096 && !text.includes('\0')

/** `\\server\share`, or an address of any kind but of a file here. */
export const isOnNetwork = (path: string): boolean =>
  /^(?:[\\/]{2}|(?!file:[\\/]{3})[a-z][a-z\d+.-]+:[\\/]{2})/i.test(path)

function pathOf(arg: string): string {
  if (!/^file:[\\/]{2}(?:localhost)?[\\/]/i.test(arg)) return arg
  try {
    return fileURLToPath(arg)
  } catch {
    return arg
  }
}
