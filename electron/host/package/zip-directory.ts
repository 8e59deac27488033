import { problem, type Problem } from './problem.ts'
import { packageLimits } from './limits.ts'

/** One part as the zip's own directory describes it. */
export type ZipEntry = {
  readonly name: string
  readonly method: 'stored' | 'deflated'
  readonly crc: number
  readonly packedBytes: number
  readonly unpackedBytes: number
  readonly headerOffset: number
}

export type ZipDirectory =
  | { readonly kind: 'ok'; readonly entries: readonly ZipEntry[]; readonly startOffset: number }
  | { readonly kind: 'broken'; readonly name: string; readonly problem: Problem }

const endSignature = 0x06054b50
const endMark = Buffer.from([0x50, 0x4b, 5, 6])
const endBytes = 22
const entrySignature = 0x02014b50
const entryBytes = 46
const unixLink = 0xa000

/** Reads the directory at the end of a zip; nothing is unpacked. Zip64 and split zips are refused. */
export function readZipDirectory(zip: Buffer): ZipDirectory {
  const end = endOffset(zip)
  if (end === null) return broken('', problem(hasEnd(zip) ? 'zip-damaged' : 'cut-off'))
  const count = zip.readUInt16LE(end + 10)
  const startOffset = zip.readUInt32LE(end + 16)
  const directoryBytes = zip.readUInt32LE(end + 12)
  if (count > packageLimits.parts)
    return broken('', problem('zip-too-many-parts', { max: packageLimits.parts }))
  if (zip.readUInt16LE(end + 8) !== count || startOffset + directoryBytes !== end)
    return broken('', problem('zip-damaged'))
  return readEntries(zip, startOffset, end, count)
}

/** The end record must close the file: nothing may hide behind it. */
function endOffset(zip: Buffer): number | null {
  const at = zip.length - endBytes
  if (at < 0 || zip.readUInt32LE(at) !== endSignature) return null
  const oneDisk = zip.readUInt32LE(at + 4) === 0
  return oneDisk && zip.readUInt16LE(at + 20) === 0 ? at : null
}

/** Whether an end record is there at all; without one the file stops before its end. */
function hasEnd(zip: Buffer): boolean {
  const at = zip.lastIndexOf(endMark)
  return at >= 0 && at + endBytes <= zip.length
}

function readEntries(zip: Buffer, start: number, end: number, count: number): ZipDirectory {
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    const whole = at + entryBytes <= end && zip.readUInt32LE(at) === entrySignature
    const next = whole ? at + entryBytes + namesBytes(zip, at) : Infinity
    if (next > end) return broken('', problem('zip-damaged'))
    const read = readEntry(zip, at)
    if ('problem' in read) return broken(read.name, read.problem)
    entries.push(read)
    at = next
  }
  return at === end
    ? { kind: 'ok', entries, startOffset: start }
    : broken('', problem('zip-damaged'))
}

const namesBytes = (zip: Buffer, at: number) =>
  zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)

function readEntry(zip: Buffer, at: number): ZipEntry | { name: string; problem: Problem } {
  const name = zip.toString('latin1', at + entryBytes, at + entryBytes + zip.readUInt16LE(at + 28))
  const flags = zip.readUInt16LE(at + 8)
  const method = zip.readUInt16LE(at + 10)
  if ((flags & 0x2041) !== 0) return { name, problem: problem('zip-encrypted') }
  if (((zip.readUInt32LE(at + 38) >>> 16) & 0xf000) === unixLink)
    return { name, problem: problem('zip-link') }
  if (method !== 0 && method !== 8) return { name, problem: problem('zip-method') }
  return {
    name,
    method: method === 0 ? 'stored' : 'deflated',
    crc: zip.readUInt32LE(at + 16),
    packedBytes: zip.readUInt32LE(at + 20),
    unpackedBytes: zip.readUInt32LE(at + 24),
    headerOffset: zip.readUInt32LE(at + 42),
  }
}

const broken = (name: string, what: Problem): ZipDirectory => ({
  kind: 'broken',
  name,
  problem: what,
})
