import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Refused } from '../../../electron/core/contract/app-error.ts'
import { systemClock } from '../../../electron/host/clock.ts'
import { openHost, type Host } from '../../../electron/host/host.ts'
import { packageBytes } from '../../../electron/host/package/package-bytes.ts'
import { Workshops } from '../../../electron/host/workshops/workshops.ts'
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
  const workers = { documents: '', import: path.resolve('electron/host/import/import-worker.ts') }
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
    if (taken.kind !== 'imported') throw new Error(JSON.stringify(taken))
    const read = await host.readWorkshop(taken.workshopId)
    expect(read.records).toEqual(records)
    expect(read.log).toEqual(logOf(records))
  })

  it('tells as taken in what the disk then will not open', async () => {
    const opening = vi.spyOn(Workshops.prototype, 'open')
    opening.mockRejectedValueOnce(new Refused('disk-full', 'a side file stays'))
    const taken = await importBytes(whole)
    opening.mockRestore()
    if (taken.kind !== 'imported') throw new Error(JSON.stringify(taken))
    const list = await host.handlers['library.list']({}, caller)
    expect(list.map(({ id }) => id)).toEqual([taken.workshopId])
    expect((await host.readWorkshop(taken.workshopId)).records).toEqual(records)
  })

  it('changes no byte of the workshops here when it rejects a file', async () => {
    await importBytes(whole)
    const list = await host.handlers['library.list']({}, caller)
    // The line of what was taken in knows its days.
    expect(list[0]?.glance?.days.flatMap(({ slots }) => slots).length).toBeGreaterThan(0)
    const before = workshopFiles()
    for (let round = 0; round < 12; round += 1) {
      const taken = await importBytes(mutateBytes(whole, randomOf(100 + round)))
      expect(taken).toMatchObject({ kind: 'rejected', place: expect.stringMatching(/^a\.sala/) })
    }
    expect(workshopFiles()).toEqual(before)
    expect(await host.handlers['library.list']({}, caller)).toEqual(list)
  })
})

describe('a file of which a piece is missing', () => {
  it('is refused, and taken in once the rest has been sent', async () => {
    const begun = { name: 'a.sala', sizeBytes: whole.length }
    const { fileId } = await host.handlers['file.begin'](begun, caller)
    const send = (from: number, to?: number) => {
      const base64 = Buffer.from(whole.subarray(from, to)).toString('base64')
      return host.handlers['file.append']({ fileId, offset: from, base64 }, caller)
    }
    await send(0, 100)
    const early = host.handlers['library.import']({ fileId }, caller)
    await expect(early).rejects.toMatchObject({ code: 'file-unreadable' })
    await send(100)
    const taken = await host.handlers['library.import']({ fileId }, caller)
    expect(taken.kind).toBe('imported')
  })
})

describe('a file of this process', () => {
  it('is taken in without being sent, in turn with one that a page sends', async () => {
    const [own, sent] = await Promise.all([
      host.importWorkshop({ name: 'own.sala', bytes: whole }, 'ask'),
      importBytes(whole),
    ])
    if (own.kind !== 'imported') throw new Error(JSON.stringify(own))
    expect(sent).toMatchObject({ kind: 'known', workshopId: own.workshopId })
    expect((await host.readWorkshop(own.workshopId)).records).toEqual(records)
  })

  it('that the system asked to be opened is told of, given out once, and taken in', async () => {
    const told: string[] = []
    host.subscribe(({ kind }) => void told.push(kind))
    host.noteArrived('ថ្នាក់ រៀន.sala', whole)
    expect(told).toEqual(['file-arrived'])
    const { file } = await host.handlers['file.arrived']({}, caller)
    expect(file?.name).toBe('ថ្នាក់ រៀន.sala')
    expect(await host.handlers['file.arrived']({}, caller)).toEqual({ file: null })
    const taken = await host.handlers['library.import']({ fileId: file?.fileId ?? '' }, caller)
    expect(taken.kind).toBe('imported')
  })
})
