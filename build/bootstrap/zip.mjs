import fs from 'node:fs'
import path from 'node:path'
import { createInflateRaw } from 'node:zlib'
import { pipeline } from 'node:stream/promises'
import { CannotDo } from './say.mjs'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL_HEADER_BYTES = 30

/**
 * Unpacks the chosen entries of a zip (stored or deflated, below 4 GB).
 * @param {string} zipFile
 * @param {string} intoDir
 * @param {(name: string) => string | undefined} place where an entry goes, undefined to leave it out
 * @param {(doneBytes: number, totalBytes: number) => void} onProgress
 */
export async function unzip(zipFile, intoDir, place, onProgress) {
  const chosen = entriesOf(zipFile).flatMap((entry) => {
    const name = entry.name.endsWith('/') ? undefined : place(entry.name)
    return name === undefined ? [] : [{ ...entry, file: inside(intoDir, name) }]
  })
  const total = chosen.reduce((sum, entry) => sum + entry.packedBytes, 0)
  let done = 0
  for (const entry of chosen) {
    await unpack(zipFile, entry)
    onProgress((done += entry.packedBytes), total)
  }
}

/**
 * @typedef {{ name: string, method: number, packedBytes: number, offset: number, mode: number }} Entry
 * @param {string} zipFile
 * @returns {Entry[]}
 */
function entriesOf(zipFile) {
  const fd = fs.openSync(zipFile, 'r')
  try {
    const size = fs.fstatSync(fd).size
    const tail = readAt(fd, Math.max(0, size - 65_557), Math.min(size, 65_557))
    const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
    if (end < 0 || tail.readUInt32LE(end) !== END) throw new CannotDo('The archive is damaged.')
    const directory = readAt(fd, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
    return listEntries(directory)
  } finally {
    fs.closeSync(fd)
  }
}

/** @param {Buffer} directory */
function listEntries(directory) {
  const entries = []
  let at = 0
  while (at < directory.length && directory.readUInt32LE(at) === ENTRY) {
    const nameBytes = directory.readUInt16LE(at + 28)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameBytes),
      method: directory.readUInt16LE(at + 10),
      packedBytes: directory.readUInt32LE(at + 20),
      offset: directory.readUInt32LE(at + 42),
      mode: directory.readUInt32LE(at + 38) >>> 16,
    })
    at += 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** @param {string} zipFile @param {Entry & { file: string }} entry */
async function unpack(zipFile, entry) {
  fs.mkdirSync(path.dirname(entry.file), { recursive: true })
  const start = dataStart(zipFile, entry.offset)
  if (entry.packedBytes === 0) fs.writeFileSync(entry.file, '')
  else {
    const packed = fs.createReadStream(zipFile, { start, end: start + entry.packedBytes - 1 })
    const out = fs.createWriteStream(entry.file)
    await (entry.method === 0 ? pipeline(packed, out) : pipeline(packed, createInflateRaw(), out))
  }
  fs.chmodSync(entry.file, entry.mode & 0o111 ? 0o755 : 0o644)
}

/** @param {string} zipFile @param {number} offset */
function dataStart(zipFile, offset) {
  const fd = fs.openSync(zipFile, 'r')
  const header = readAt(fd, offset, LOCAL_HEADER_BYTES)
  fs.closeSync(fd)
  return offset + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28)
}

/** @param {number} fd @param {number} at @param {number} bytes */
function readAt(fd, at, bytes) {
  const buffer = Buffer.alloc(bytes)
  fs.readSync(fd, buffer, 0, bytes, at)
  return buffer
}

/** @param {string} dir @param {string} name */
function inside(dir, name) {
  const file = path.resolve(dir, name)
  if (file.startsWith(path.resolve(dir) + path.sep)) return file
  throw new CannotDo(`The archive holds a name that leads out of its folder: ${name}`)
}
