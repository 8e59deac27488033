import { closeSync, readSync } from 'node:fs'
import { pathKind } from '../files/path-kind.ts'
import { isOpenHere } from './open-files.ts'
import { openPlainFile } from './plain-file.ts'

const headerBytes = 100
const versionOffset = 60
const magic = 'SQLite format 3\0'

/** What the first bytes of a file say, read without SQLite so that nothing is touched. */
export type FileHeader =
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-sqlite' }
  | { readonly kind: 'unreadable' }
  /** Open in this process, so sound when it was opened; it is not looked at. */
  | { readonly kind: 'open' }
  | { readonly kind: 'sqlite'; readonly schemaVersion: number }

/** Reads the header of a database file: its schema version without opening it. Never throws, never waits. */
export function readFileHeader(path: string): FileHeader {
  if (isOpenHere(path)) return { kind: 'open' }
  const kind = pathKind(path)
  if (kind === 'missing' || kind === 'unreadable') return { kind }
  if (kind !== 'file') return { kind: 'not-sqlite' }
  try {
    return headerIn(firstBytes(path))
  } catch {
    return { kind: 'unreadable' }
  }
}

function headerIn(bytes: Buffer): FileHeader {
  if (bytes.length < headerBytes || bytes.toString('latin1', 0, magic.length) !== magic)
    return { kind: 'not-sqlite' }
  return { kind: 'sqlite', schemaVersion: bytes.readUInt32BE(versionOffset) }
}

function firstBytes(path: string): Buffer {
  const file = openPlainFile(path, 'r')
  try {
    const bytes = Buffer.alloc(headerBytes)
    return bytes.subarray(0, readSync(file, bytes, 0, headerBytes, 0))
  } finally {
    closeSync(file)
  }
}
