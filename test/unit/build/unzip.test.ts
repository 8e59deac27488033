import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unzip } from '../../../build/bootstrap/zip.mjs'

let dir: string
let zipFile: string
const unseen = () => undefined
const asNamed = (name: string) => name

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sala-zip-'))
  zipFile = join(dir, 'parts.zip')
})

afterEach(() => rmSync(dir, { recursive: true, force: true }))

describe('unzip', () => {
  it('gives back stored, deflated and empty entries byte for byte', async () => {
    const long = strToU8('a long line, '.repeat(10_000))
    writeFileSync(
      zipFile,
      zipSync({ 'in/long.txt': long, 'stored.bin': [long, { level: 0 }], empty: new Uint8Array() }),
    )
    await unzip(zipFile, join(dir, 'out'), asNamed, unseen)
    expect(readFileSync(join(dir, 'out', 'in', 'long.txt'))).toEqual(Buffer.from(long))
    expect(readFileSync(join(dir, 'out', 'stored.bin'))).toEqual(Buffer.from(long))
    expect(statSync(join(dir, 'out', 'empty')).size).toBe(0)
  })

  it('leaves out and renames as told, and reports how far it got', async () => {
    writeFileSync(zipFile, zipSync({ keep: strToU8('kept'), drop: strToU8('dropped') }))
    const seen: number[] = []
    const place = (name: string) => (name === 'keep' ? 'kept' : undefined)
    await unzip(zipFile, dir, place, (done, total) => seen.push(done / total))
    expect(readFileSync(join(dir, 'kept'), 'utf8')).toBe('kept')
    expect(() => statSync(join(dir, 'drop'))).toThrow()
    expect(seen).toEqual([1])
  })

  it('refuses a name that leads out of the folder', async () => {
    writeFileSync(zipFile, zipSync({ '../outside': strToU8('x') }))
    await expect(unzip(zipFile, join(dir, 'out'), asNamed, unseen)).rejects.toThrow('leads out')
    expect(() => statSync(join(dir, 'outside'))).toThrow()
  })

  it('refuses a file that is no archive', async () => {
    writeFileSync(zipFile, 'no archive')
    await expect(unzip(zipFile, dir, asNamed, unseen)).rejects.toThrow('damaged')
  })
})
