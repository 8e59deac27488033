import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkshopPackage } from '../../../electron/host/import/read-workshop-package.ts'
import { packageBytes } from '../../../electron/host/package/package-bytes.ts'
import { logOf, sampleWorkshop } from '../../helpers/sample-workshop.ts'

const workerUrl = path.resolve('electron/host/import/import-worker.ts')
const records = sampleWorkshop()
const bytes = packageBytes({ records, log: logOf(records), appVersion: '0.1.0' })

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sala-import-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** A worker of another kind, as a plain file. */
async function worker(name: string, code: string): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, code)
  return file
}

describe('readWorkshopPackage', () => {
  it('reads a package in a worker, and leaves the caller its bytes', async () => {
    const read = await readWorkshopPackage(bytes, 'class.sala', { workerUrl })
    expect(read).toMatchObject({ kind: 'ok', history: 'kept' })
    expect(read.kind === 'ok' && read.records).toEqual(records)
    expect(bytes.length).toBeGreaterThan(0)
  })

  it('tells what is wrong, with its place', async () => {
    const read = await readWorkshopPackage(Buffer.from('{'), 'class.json', { workerUrl })
    expect(read).toEqual({
      kind: 'rejected',
      place: 'class.json:1:2',
      problem: { code: 'cut-off', values: {} },
    })
  })

  it('stops a reader that never ends', async () => {
    const endless = await worker('endless.mjs', 'for (;;) {}')
    const read = await readWorkshopPackage(bytes, 'a.sala', { workerUrl: endless, timeoutMs: 300 })
    expect(read).toMatchObject({ kind: 'rejected', problem: { code: 'too-slow' } })
  })

  it('survives a reader that eats memory', async () => {
    const hungry = await worker(
      'hungry.mjs',
      'const all = []; for (;;) all.push({ all: [...all] })',
    )
    const read = await readWorkshopPackage(bytes, 'a.sala', { workerUrl: hungry, memoryMb: 32 })
    expect(read).toMatchObject({ kind: 'rejected', problem: { code: 'too-much-memory' } })
  })

  it('survives a reader that throws, and one that goes away', async () => {
    const broken = await worker('broken.mjs', 'throw new RangeError("stack")')
    const silent = await worker('silent.mjs', '')
    for (const workerUrl of [broken, silent]) {
      const read = await readWorkshopPackage(bytes, 'a.sala', { workerUrl })
      expect(read).toMatchObject({ kind: 'rejected', problem: { code: 'reader-failed' } })
    }
  })

  it('refuses a file that is too large before it starts a worker', async () => {
    const huge = new Uint8Array(64 * 1_048_576 + 1)
    const read = await readWorkshopPackage(huge, 'a.sala', { workerUrl: '/nowhere.mjs' })
    expect(read).toMatchObject({ kind: 'rejected', problem: { code: 'too-large' } })
  })
})
