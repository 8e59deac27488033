import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '../../../electron/core/base/ids.ts'
import { integrityIssues } from '../../../electron/core/workshop/integrity.ts'
import { tablesFrom, type WorkshopRecords } from '../../../electron/core/workshop/tables.ts'
import {
  foundWorkshopPackage,
  type WorkerMessage,
} from '../../../electron/host/import/read-workshop-package.ts'
import { packageBytes } from '../../../electron/host/package/package-bytes.ts'
import { classRecords, noteIds } from '../../helpers/class-records.ts'
import { hostAtWork, type HostAtWork } from '../../helpers/host-at-work.ts'
import { sent } from '../../helpers/sent-edits.ts'
import { idOf } from '../../helpers/workshop-arbitrary.ts'

const pieceBytes = 393_216
let dataDir = ''
let at: HostAtWork

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sala-import-at-work-'))
  at = await hostAtWork(dataDir)
})
afterEach(async () => {
  await at.host.close()
  rmSync(dataDir, { recursive: true, force: true })
})

/** The class with so many notes on its board. */
function classOf(count: number): WorkshopRecords {
  const [note] = classRecords.note
  const notes = Array.from({ length: count }, (_, index) => ({ ...note, id: idOf(10, index) }))
  return { ...classRecords, note: notes }
}

async function handOver(bytes: Uint8Array): Promise<Id> {
  const { fileId } = await at.ask('file.begin', { name: 'big.sala', sizeBytes: bytes.length })
  for (let offset = 0; offset < bytes.length; offset += pieceBytes) {
    const piece = Buffer.from(bytes.subarray(offset, offset + pieceBytes))
    await at.ask('file.append', { fileId, offset, base64: piece.toString('base64') })
  }
  return fileId
}

const draftsThere = () => readdirSync(join(dataDir, 'workshops')).some((name) => /\.new/.test(name))

describe('a large package that is taken in', () => {
  const records = classOf(20_000)
  const bytes = packageBytes({ records, log: [], appVersion: '0.1.0' })

  it('leaves the room its edits: they are committed while the file is being written', async () => {
    const workshopId = await at.host.addWorkshop({ records: classRecords, origin: 'new' })
    await at.ask('workshop.open', { workshopId })
    const fileId = await handOver(bytes)
    let answer: Awaited<ReturnType<(typeof at.host.handlers)['library.import']>> | null = null
    const importing = at
      .ask('library.import', { fileId, known: 'keep-both' })
      .then((done) => (answer = done))
    const noteId = noteIds[0] ?? ''
    let whileWriting = 0
    for (let x = 0; answer === null; x += 1) {
      const edit = sent({ kind: 'note.edit', id: noteId, fields: { x: x % 900 } })
      const [result] = await at.ask('workshop.edit', { workshopId, edits: [edit] })
      if (result?.kind === 'committed' && draftsThere()) whileWriting += 1
    }
    const taken = await importing
    if (taken.kind !== 'imported') throw new Error(JSON.stringify(taken))
    expect(whileWriting).toBeGreaterThan(0)
    expect(draftsThere()).toBe(false)
    const list = await at.ask('library.list', {})
    expect(list.find(({ id }) => id === taken.workshopId)).toMatchObject({
      ...{
        name: expect.stringMatching(/^Loyalty/),
        place: 'Phnom Penh',
        firstDate: '2026-11-23',
        dayCount: 1,
        state: 'ok',
      },
    })
    const read = await at.host.readWorkshop(taken.workshopId)
    expect(integrityIssues(tablesFrom(read.records))).toEqual([])
    expect(read.records.note).toHaveLength(records.note.length)
  })
})

describe('foundWorkshopPackage', () => {
  const workerUrl = resolve('electron/host/import/import-worker.ts')
  const bytes = packageBytes({ records: classRecords, log: [], appVersion: '0.1.0' })
  const place = (name: string) => ({
    ...{ path: join(dataDir, 'workshops', name), atMs: 0, sqliteBinding: undefined },
  })

  it('leaves nothing of a draft that could not be written, and says why', async () => {
    const nowhere = { ...place('a'), path: join(dataDir, 'not-there', 'a.sqlite') }
    await expect(foundWorkshopPackage(bytes, 'a.sala', nowhere, { workerUrl })).rejects.toThrow()
    expect(draftsThere()).toBe(false)
  })

  it('takes a draft away whose writer has died', async () => {
    const message: WorkerMessage = { kind: 'writing' }
    const code = `
      import { writeFileSync } from 'node:fs'
      import { parentPort, workerData } from 'node:worker_threads'
      parentPort.postMessage(${JSON.stringify(message)})
      for (const end of ['', '-wal']) writeFileSync(workerData.place.path + '.new' + end, 'half')
      throw new Error('died')`
    const dying = new URL(`data:text/javascript,${encodeURIComponent(code)}`)
    const answer = await foundWorkshopPackage(bytes, 'a.sala', place('a.sqlite'), {
      workerUrl: dying,
    })
    expect(answer).toMatchObject({ kind: 'rejected', problem: { code: 'reader-failed' } })
    expect(draftsThere()).toBe(false)
  })
})
