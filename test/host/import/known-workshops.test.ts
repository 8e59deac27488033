import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { printWorkshopFile, toWorkshopFile } from '../../../electron/core/workshop/workshop-file.ts'
import { fakeClock } from '../../../electron/host/clock.ts'
import { classRecords, noteIds } from '../../helpers/class-records.ts'
import { hostAtWork, type HostAtWork } from '../../helpers/host-at-work.ts'
import { copyOf, importBytes, sendBytes } from '../../helpers/send-file.ts'
import { sent } from '../../helpers/sent-edits.ts'

const clock = fakeClock(Date.UTC(2026, 10, 23, 18))
const [noteId = '', otherId = ''] = noteIds
let dataDir = ''
let at: HostAtWork
let workshopId = ''
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sala-known-'))
  at = await hostAtWork(dataDir, clock)
  workshopId = await at.host.addWorkshop({ records: classRecords, origin: 'new' })
})
afterEach(async () => {
  await at.host.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const type = async (text: string, id = noteId) => {
  const edits = [sent({ kind: 'note.edit', id, fields: { text } })]
  await at.ask('workshop.edit', { workshopId, edits })
}
const list = () => at.ask('library.list', {})
const textOf = async (id: string, note = noteId) =>
  (await at.host.readWorkshop(id)).records.note.find((one) => one.id === note)?.text
const filesIn = (name: string) => readdirSync(join(dataDir, name))
const copy = () => copyOf(at, workshopId)

/** The workshop as it was at a backup made now, whatever is done in between. */
async function elsewhere(work: () => Promise<unknown>): Promise<Buffer> {
  const { id: backupId } = await at.ask('backup.make', { workshopId })
  await work()
  const bytes = await copy()
  await at.ask('backup.restore', { workshopId, backupId })
  return bytes
}

describe('library.import of a workshop that is here', () => {
  it('opens the one here for a copy of just this state, and for an older one', async () => {
    await type('Monday')
    const same = await copy()
    expect(await importBytes(at, same)).toEqual({ kind: 'known', workshopId, name: 'Loyalty' })
    await type('Tuesday')
    expect(await importBytes(at, same)).toMatchObject({ kind: 'known', workshopId })
    expect(await list()).toHaveLength(1)
    expect(await textOf(workshopId)).toBe('Tuesday')
    expect(filesIn('workshops').filter((name) => name.endsWith('.new'))).toEqual([])
    expect(filesIn('incoming')).toEqual([])
  })

  it('does the same after another start, when nothing is open', async () => {
    await type('Monday')
    const bytes = await copy()
    await at.host.close()
    at = await hostAtWork(dataDir, clock)
    expect(await importBytes(at, bytes)).toMatchObject({ kind: 'known', workshopId })
    expect(await list()).toHaveLength(1)
  })

  it('asks where the file goes on from it, and brings it up to date with a way back', async () => {
    const newer = await elsewhere(() => type('done on the other laptop'))
    // As on a laptop that has no backup of just this state.
    rmSync(join(dataDir, 'backups', workshopId), { recursive: true })
    const fileId = await sendBytes(at, 'class.sala', newer)
    const asked = await at.ask('library.import', { fileId })
    expect(asked).toMatchObject({ kind: 'asks', relation: 'newer', workshopId, name: 'Loyalty' })
    expect(await textOf(workshopId)).not.toBe('done on the other laptop')
    const updated = await at.ask('library.import', { fileId, known: 'update' })
    if (updated.kind !== 'updated') throw new Error(JSON.stringify(updated))
    expect(await textOf(workshopId)).toBe('done on the other laptop')
    expect(await list()).toHaveLength(1)
    const { undoBackupId } = updated
    expect(await at.ask('backup.list', { workshopId })).toContainEqual(
      expect.objectContaining({ id: undoBackupId, reason: 'import' }),
    )
    await at.ask('backup.restore', { workshopId, backupId: undoBackupId ?? '' })
    expect(await textOf(workshopId)).not.toBe('done on the other laptop')
  })

  it('never writes over work that the file has not, whatever is wished', async () => {
    const theirs = await elsewhere(() => type('theirs'))
    await type('ours', otherId)
    const fileId = await sendBytes(at, 'class.sala', theirs)
    for (const known of ['ask', 'update'] as const)
      expect(await at.ask('library.import', { fileId, known })).toMatchObject({
        kind: 'asks',
        relation: 'parted',
      })
    expect(await textOf(workshopId, otherId)).toBe('ours')
    const kept = await at.ask('library.import', { fileId, known: 'keep-both' })
    if (kept.kind !== 'imported') throw new Error(JSON.stringify(kept))
    // Half past midnight in the room, where the clock of UTC still shows the day before.
    expect(kept.name).toBe('Loyalty (2026-11-24)')
    expect(await textOf(kept.workshopId)).toBe('theirs')
    expect(await textOf(workshopId, otherId)).toBe('ours')
    const names = (await list()).map(({ name }) => name)
    expect(names.toSorted()).toEqual(['Loyalty', 'Loyalty (2026-11-24)'])
    expect(await importBytes(at, theirs)).toMatchObject({
      kind: 'known',
      workshopId: kept.workshopId,
    })
  })

  it('keeps both of a newer one too, each with a name of its own', async () => {
    const newer = await elsewhere(() => type('newer'))
    const newest = await elsewhere(async () => {
      await type('first')
      await type('second')
    })
    expect(await importBytes(at, newer, 'keep-both')).toMatchObject({ kind: 'imported' })
    expect(await importBytes(at, newest, 'keep-both')).toMatchObject({ kind: 'imported' })
    const names = (await list()).map(({ name }) => name)
    expect(new Set(names).size).toBe(3)
  })

  it('puts a removed one back for a copy of it', async () => {
    const bytes = await copy()
    await at.ask('library.remove', { workshopId })
    expect(await list()).toEqual([])
    expect(await importBytes(at, bytes)).toMatchObject({ kind: 'known', workshopId })
    expect((await list()).map(({ id }) => id)).toEqual([workshopId])
  })

  it('tells a file without history by what is in it', async () => {
    const { records } = await at.host.readWorkshop(workshopId)
    const json = Buffer.from(printWorkshopFile(toWorkshopFile(records)))
    const taken = () => importBytes(at, json, 'ask', 'class.json')
    expect(await taken()).toMatchObject({ kind: 'known', workshopId })
    await type('something else')
    expect(await taken()).toMatchObject({ kind: 'asks', relation: 'parted', fileMs: null })
  })

  it('makes one workshop of two files of it that come at once', async () => {
    const bytes = await copy()
    await at.ask('library.remove', { workshopId })
    await at.ask('library.delete', { workshopId, name: 'Loyalty' })
    const taken = await Promise.all([importBytes(at, bytes), importBytes(at, bytes)])
    expect(taken.map(({ kind }) => kind).toSorted()).toEqual(['imported', 'known'])
    expect(await list()).toHaveLength(1)
  })

  it('keeps both where the one here can no longer be opened', async () => {
    const bytes = await copy()
    await at.host.close()
    const path = join(dataDir, 'workshops', `${workshopId}.sqlite`)
    rmSync(path)
    at = await hostAtWork(dataDir, clock)
    expect(await importBytes(at, bytes)).toMatchObject({ kind: 'imported' })
    expect(await list()).toHaveLength(2)
  })
})
