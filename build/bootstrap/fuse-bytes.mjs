import fs from 'node:fs'
import { CannotDo } from './say.mjs'

const sentinel = Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX', 'latin1')
const HEADER_BYTES = 2
const place = { nodeCliInspect: 3, browserSnapshot: 6 }

/**
 * Sets the named fuses of an Electron binary (the wire: sentinel, version, length, one digit each).
 * @param {string} file
 * @param {Partial<Record<keyof typeof place, boolean>>} wanted
 */
export function writeFuses(file, wanted) {
  const at = fs.readFileSync(file).indexOf(sentinel)
  if (at < 0) throw new CannotDo('The Electron binary carries no fuses.')
  const fd = fs.openSync(file, 'r+')
  for (const [name, on] of Object.entries(wanted)) {
    const fuse = place[/** @type {keyof typeof place} */ (name)]
    fs.writeSync(fd, on ? '1' : '0', at + sentinel.length + HEADER_BYTES + fuse)
  }
  fs.closeSync(fd)
}
