import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { storageProblem } from './storage-error.ts'

const headerBytes = 100
const versionOffset = 60
const magic = 'SQLite format 3\0'

/** What the first bytes of a file say, read without SQLite so that nothing is touched. */
export type FileHeader =
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-sqlite' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'sqlite'; readonly schemaVersion: number }

/** Reads the header of a database file: its schema version without opening it. */
export function readFileHeader(path: string): FileHeader {
  if (!existsSync(path)) return { kind: 'missing' }
  const file = openForReading(path)
  if (file === null) return { kind: 'unreadable' }
  const header = Buffer.alloc(headerBytes)
  try {
    const length = readSync(file, header, 0, headerBytes, 0)
    if (length < headerBytes || header.toString('latin1', 0, magic.length) !== magic) {
      return { kind: 'not-sqlite' }
    }
    return { kind: 'sqlite', schemaVersion: header.readUInt32BE(versionOffset) }
  } finally {
    closeSync(file)
  }
}

function openForReading(path: string): number | null {
  try {
    return openSync(path, 'r')
  } catch (error) {
    if (storageProblem(error) === 'read-only') return null
    throw error
  }
}
