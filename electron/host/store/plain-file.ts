import { chmodSync, constants, copyFileSync, openSync, statSync, truncateSync } from 'node:fs'
import { pathKind } from '../files/path-kind.ts'
import { isOpenHere } from './open-files.ts'

/**
 * Opens the file of a database as plain bytes; the only place of the host that does. One that is open
 * here as a database is a bug: closing it again would drop SQLite's locks on it.
 */
export function openPlainFile(path: string, flags: 'r' | 'r+'): number {
  assertPlain(path)
  return openSync(path, flags === 'r' ? constants.O_RDONLY : constants.O_RDWR)
}

/** Copies the file of a database as plain bytes; the same holds. The copy can be written to. */
export function copyPlainFile(from: string, to: string): void {
  assertPlain(from)
  copyFileSync(from, to)
  chmodSync(to, statSync(to).mode | 0o600)
}

/** Cuts the file of a database to nothing, which gives its room back; the same holds. */
export function emptyPlainFile(path: string): void {
  assertPlain(path)
  truncateSync(path)
}

function assertPlain(path: string): void {
  if (isOpenHere(path)) throw new Error(`${path} is open here as a database`)
  const kind = pathKind(path)
  if (kind === 'odd' || kind === 'folder') throw new Error(`${path} is no file`)
}
