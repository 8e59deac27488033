import { crc32, inflateRawSync } from 'node:zlib'
import { problem, type Problem } from './problem.ts'
import { packageLimits } from './limits.ts'
import { isPartName, partLimitBytes } from './part-name.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

export type ZipParts =
  | { readonly kind: 'ok'; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: 'broken'; readonly name: string; readonly problem: Problem }

const headerSignature = 0x04034b50
const headerBytes = 30

/** Unpacks a package; names, sizes, ratio and places are checked before the first byte is unpacked. */
export function readZip(bytes: Uint8Array): ZipParts {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = readZipDirectory(zip)
  if (directory.kind === 'broken') return directory
  const { entries, startOffset } = directory
  const bad = badEntry(entries) ?? badTotal(entries)
  if (bad !== null) return { kind: 'broken', ...bad }
  const places = entries.map((entry) => dataPlace(zip, entry, startOffset))
  if (places.some((place) => place === null) || overlap(places))
    return { kind: 'broken', name: '', problem: problem('zip-damaged') }
  const parts = new Map<string, Uint8Array>()
  for (const [index, entry] of entries.entries()) {
    const unpacked = unpack(zip, entry, places[index]?.start ?? 0)
    if (unpacked === null)
      return { kind: 'broken', name: entry.name, problem: problem('zip-damaged') }
    parts.set(entry.name, unpacked)
  }
  return { kind: 'ok', parts }
}

type Bad = { readonly name: string; readonly problem: Problem }

function badEntry(entries: readonly ZipEntry[]): Bad | null {
  const names = new Set<string>()
  for (const { name, packedBytes, unpackedBytes } of entries) {
    if (!isPartName(name))
      return { name: '', problem: problem('zip-bad-name', { name: shown(name) }) }
    if (names.has(name)) return { name, problem: problem('zip-repeated-name') }
    names.add(name)
    const max = partLimitBytes(name)
    if (unpackedBytes > max) return { name, problem: problem('too-large', { max: mebibytes(max) }) }
    if (
      unpackedBytes > packageLimits.freeBytes &&
      unpackedBytes > packedBytes * packageLimits.ratio
    )
      return { name, problem: problem('zip-packed-too-tightly') }
  }
  return null
}

function badTotal(entries: readonly ZipEntry[]): Bad | null {
  const total = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0)
  const max = packageLimits.unpackedBytes
  return total > max ? { name: '', problem: problem('too-large', { max: mebibytes(max) }) } : null
}

type Place = { readonly header: number; readonly start: number; readonly end: number }

/** Where a part's bytes lie; null where its own header says something else than the directory. */
function dataPlace(zip: Buffer, entry: ZipEntry, limit: number): Place | null {
  const header = entry.headerOffset
  if (header + headerBytes > limit || zip.readUInt32LE(header) !== headerSignature) return null
  const nameBytes = zip.readUInt16LE(header + 26)
  const start = header + headerBytes + nameBytes + zip.readUInt16LE(header + 28)
  const name = zip.toString('latin1', header + headerBytes, header + headerBytes + nameBytes)
  const method = zip.readUInt16LE(header + 8) === 0 ? 'stored' : 'deflated'
  const end = start + entry.packedBytes
  return name === entry.name && method === entry.method && end <= limit
    ? { header, start, end }
    : null
}

function overlap(places: readonly (Place | null)[]): boolean {
  const sorted = places.filter((place) => place !== null).sort((a, b) => a.header - b.header)
  return sorted.some((place, index) => place.header < (sorted[index - 1]?.end ?? 0))
}

function unpack(zip: Buffer, entry: ZipEntry, start: number): Uint8Array | null {
  const packed = zip.subarray(start, start + entry.packedBytes)
  const unpacked = entry.method === 'stored' ? packed : inflated(packed, entry.unpackedBytes)
  const whole = unpacked?.length === entry.unpackedBytes && crc32(unpacked) === entry.crc
  return whole ? unpacked : null
}

function inflated(packed: Buffer, bytes: number): Buffer | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, bytes) })
  } catch {
    return null
  }
}

/** A name made safe for a message: printable ASCII, short. */
const shown = (name: string) => name.replace(/[^ -~]/g, '?').slice(0, 60)
const mebibytes = (bytes: number) => bytes / 1_048_576
