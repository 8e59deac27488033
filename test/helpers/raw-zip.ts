import { createHash } from 'node:crypto'
import { crc32, deflateRawSync } from 'node:zlib'

/** One part of a zip, with every field a hostile writer may lie about. */
export type RawPart = {
  readonly name: string
  readonly content: Uint8Array | string
  readonly localName?: string
  readonly method?: number
  readonly flags?: number
  readonly unixMode?: number
  readonly unpackedBytes?: number
  readonly headerOffset?: number
  readonly extra?: Uint8Array
}

/** Writes a zip by hand, lies included. */
export function rawZip(parts: readonly RawPart[], tail: Uint8Array = new Uint8Array()): Uint8Array {
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const content = Buffer.from(part.content)
    const packed = (part.method ?? 8) === 8 ? deflateRawSync(content) : content
    const local = Buffer.concat([localHeader(part, content, packed), packed])
    directory.push(entry(part, content, packed, at))
    chunks.push(local)
    at += local.length
  }
  const entries = Buffer.concat(directory)
  return Buffer.concat([...chunks, entries, end(parts.length, entries.length, at), tail])
}

/** A manifest that is true of these parts. */
export function trueManifest(parts: readonly RawPart[]): RawPart {
  const described = parts.map(({ name, content }) => ({
    name,
    sha256: createHash('sha256').update(content).digest('hex'),
    sizeBytes: Buffer.from(content).length,
  }))
  const manifest = { format: 'sala-package', version: 1, app: '0.1.0', parts: described }
  return { name: 'manifest.json', content: JSON.stringify(manifest) }
}

/** A package whose manifest is true, whatever its parts say. */
export const rawPackage = (parts: readonly RawPart[]) => rawZip([trueManifest(parts), ...parts])

function localHeader(part: RawPart, content: Buffer, packed: Buffer): Buffer {
  const name = Buffer.from(part.localName ?? part.name)
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(part.flags ?? 0, 6)
  header.writeUInt16LE(part.method ?? 8, 8)
  header.writeUInt32LE(crc32(content), 14)
  header.writeUInt32LE(packed.length, 18)
  header.writeUInt32LE(part.unpackedBytes ?? content.length, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name])
}

function entry(part: RawPart, content: Buffer, packed: Buffer, at: number): Buffer {
  const name = Buffer.from(part.name)
  const extra = Buffer.from(part.extra ?? [])
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(0x0314, 4)
  header.writeUInt16LE(part.flags ?? 0, 8)
  header.writeUInt16LE(part.method ?? 8, 10)
  header.writeUInt32LE(crc32(content), 16)
  header.writeUInt32LE(packed.length, 20)
  header.writeUInt32LE(part.unpackedBytes ?? content.length, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt16LE(extra.length, 30)
  header.writeUInt32LE(((part.unixMode ?? 0o100644) << 16) >>> 0, 38)
  header.writeUInt32LE(part.headerOffset ?? at, 42)
  return Buffer.concat([header, name, extra])
}

function end(count: number, bytes: number, at: number): Buffer {
  const record = Buffer.alloc(22)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(bytes, 12)
  record.writeUInt32LE(at, 16)
  return record
}
