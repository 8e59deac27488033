import { isAbsolute, resolve } from 'node:path'
import { filesNamed, isOnNetwork, isPath, type FilesNamed } from './files-named.ts'

/** What the command line asks for. Everything in it is a stranger's word: only this much is taken. */
export type StartArgs = FilesNamed & {
  /** An absolute path, or null for the usual place. */
  readonly dataDir: string | null
  readonly sample: boolean
  /** The first switch that would open the app to a debugger. */
  readonly debugSwitch: string | null
}

/** Reads the arguments after the program's own name, relative paths against `cwd`. */
export function readStartArgs(args: readonly string[], cwd: string): StartArgs {
  return {
    dataDir: dataDirFrom(args),
    sample: args.includes('--sample'),
    ...filesNamed(args, cwd),
    debugSwitch: args.find((arg) => debugSwitches.test(arg)) ?? null,
  }
}

const debugSwitches =
  /^--?(remote-debugging|inspect|debug|js-flags|remote-allow-origins|disable-web-security|no-sandbox)/i

function dataDirFrom(args: readonly string[]): string | null {
  const prefix = '--data-dir='
  const path = args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length) ?? ''
  // A network share is no place for a live database.
  return isAbsolute(path) && isPath(path) && !isOnNetwork(path) ? resolve(path) : null
}
