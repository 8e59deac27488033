import { extname, isAbsolute, resolve } from 'node:path'

/** What the command line asks for. Everything in it is a stranger's word: only this much is taken. */
export type StartArgs = {
  /** An absolute path, or null for the usual place. */
  readonly dataDir: string | null
  readonly sample: boolean
  /** The absolute path of a `.sala` file; whether it is there is not known yet. */
  readonly file: string | null
  /** The first switch that would open the app to a debugger. */
  readonly debugSwitch: string | null
}

/** Reads the arguments after the program's own name, relative paths against `cwd`. */
export function readStartArgs(args: readonly string[], cwd: string): StartArgs {
  return {
    dataDir: dataDirFrom(args),
    sample: args.includes('--sample'),
    file: args.map((arg) => workshopPath(arg, cwd)).find((path) => path !== null) ?? null,
    debugSwitch: args.find((arg) => debugSwitches.test(arg)) ?? null,
  }
}

const debugSwitches =
  /^--?(remote-debugging|inspect|debug|js-flags|remote-allow-origins|disable-web-security|no-sandbox)/i

/** An absolute path to something named `.sala`, or null. */
export function workshopPath(path: unknown, cwd: string): string | null {
  if (typeof path !== 'string' || path.startsWith('-') || !sane(path)) return null
  return extname(path).toLowerCase() === '.sala' ? resolve(cwd, path) : null
}

function dataDirFrom(args: readonly string[]): string | null {
  const prefix = '--data-dir='
  const path = args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length) ?? ''
  return isAbsolute(path) && sane(path) ? resolve(path) : null
}

// A network share (\\server\…) is no place for a live database, nor for a file to be fetched from unasked.
function sane(path: string): boolean {
  return path.length <= 4096 && !path.includes('\0') && !/^[\\/]{2}/.test(path)
}
