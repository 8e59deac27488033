import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemClock } from '../../../electron/host/clock.ts'
import { openHost, type Host } from '../../../electron/host/host.ts'
import { packageBytes } from '../../../electron/host/package/package-bytes.ts'
import { mutateBytes, randomOf } from '../../helpers/mutate.ts'
import { fingerprint } from '../../helpers/sala.ts'
import { logOf, sampleWorkshop } from '../../helpers/sample-workshop.ts'

const caller = { role: 'facilitator', actor: 'facilitator' } as const
const records = sampleWorkshop()
const whole = packageBytes({ records, log: logOf(records), appVersion: '0.1.0' })
let dataDir = ''
let host: Host

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'sala-import-host-'))
  const workers = { map: '', import: path.resolve('electron/host/import/import-worker.ts') }
  const opened = await openHost({ dataDir, assetsDir: 'assets', clock: systemClock, workers })
  if (opened.kind === 'refused') throw new Error(opened.error.detail)
  host = opened.host
})
afterEach(async () => {
  await host.close()
  await rm(dataDir, { recursive: true })
})

async function importBytes(bytes: Uint8Array) {
  const begun = { name: 'a.sala', sizeBytes: bytes.length }
  const { fileId } = await host.handlers['file.begin'](begun, caller)
  const base64 = Buffer.from(bytes).toString('base64')
  await host.handlers['file.append']({ fileId, offset: 0, base64 }, caller)
  return host.handlers['library.import']({ fileId }, caller)
}

const workshopFiles = () => {
  const dir = path.join(dataDir, 'workshops')
  return fingerprint({
    dir,
    temp: path.join(dataDir, 'incoming'),
    file: String,
    remove: () => undefined,
  })
}

describe('library.import', () => {
  it('takes a package in with its records and its history', async () => {
    const taken = await importBytes(whole)
    if (taken.kind === 'rejected') throw new Error(taken.place)
    const read = await host.readWorkshop(taken.workshopId)
    expect(read.records).toEqual(records)
    expect(read.log).toEqual(logOf(records))
  })

  it('changes no byte of the workshops here when it rejects a file', async () => {
    await importBytes(whole)
    const list = await host.handlers['library.list']({}, caller)
    const before = workshopFiles()
    for (let round = 0; round < 12; round += 1) {
      const taken = await importBytes(mutateBytes(whole, randomOf(100 + round)))
      expect(taken).toMatchObject({ kind: 'rejected', place: expect.stringMatching(/^a\.sala/) })
    }
    expect(workshopFiles()).toEqual(before)
    expect(await host.handlers['library.list']({}, caller)).toEqual(list)
  })
})
