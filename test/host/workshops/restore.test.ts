import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Edit } from '../../../electron/core/workshop/edit.ts'
import { fakeClock } from '../../../electron/host/clock.ts'
import { openWorkshop } from '../../../electron/host/store/open-workshop.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { classRecords, noteIds } from '../../helpers/class-records.ts'
import { hostAtWork, type HostAtWork } from '../../helpers/host-at-work.ts'
import { sent } from '../../helpers/sent-edits.ts'

const clock = fakeClock(Date.UTC(2026, 10, 23))
let dataDir = ''
let at: HostAtWork
let workshopId = ''
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sala-restore-'))
  at = await hostAtWork(dataDir, clock)
  workshopId = await at.host.addWorkshop({ records: classRecords, origin: 'new' })
})
afterEach(async () => {
  vi.useRealTimers()
  await at.host.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const [noteId = ''] = noteIds
const type = (text: string) => edit({ kind: 'note.edit', id: noteId, fields: { text } })
const edit = (what: Edit) => at.ask('workshop.edit', { workshopId, edits: [sent(what)] })
const backUp = () => at.ask('backup.make', { workshopId })
const restore = (backupId: string) => at.ask('backup.restore', { workshopId, backupId })
const backups = () => at.ask('backup.list', { workshopId })
const pathOf = () => join(dataDir, 'workshops', `${workshopId}.sqlite`)
async function text(): Promise<string | undefined> {
  const { records } = await at.ask('workshop.open', { workshopId })
  return records.note.find((note) => note.id === noteId)?.text
}

describe('backup.restore', () => {
  it('goes back to the backup, says so to every window, and can be undone', async () => {
    await type('Monday')
    const monday = await backUp()
    await type('Tuesday')
    const { undoBackupId } = await restore(monday.id)
    expect(await text()).toBe('Monday')
    expect(at.told).toContainEqual({ kind: 'workshop-replaced', workshopId })
    await restore(undoBackupId ?? '')
    expect(await text()).toBe('Tuesday')
  })

  it('leaves a workshop that can be edited and backed up on', async () => {
    const first = await backUp()
    await type('lost and found')
    await restore(first.id)
    expect(await type('new work')).toMatchObject([{ kind: 'committed' }])
    expect(await text()).toBe('new work')
    expect(await backUp()).toMatchObject({ seq: 2 })
  })

  it('refuses a backup that is not in the list, and changes nothing', async () => {
    await type('safe')
    const bytes = readFileSync(pathOf())
    const answer = await at.call('backup.restore', { workshopId, backupId: '1_1_1_manual' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'no-backup' } })
    expect(await text()).toBe('safe')
    expect(readFileSync(pathOf()).equals(bytes)).toBe(true)
  })

  it('keeps the workshop where the backup itself is damaged', async () => {
    const backup = await backUp()
    await type('still here')
    const file = join(dataDir, 'backups', workshopId, `${backup.id}.sqlite`)
    writeFileSync(file, readFileSync(file).fill(0, 4096))
    const answer = await at.call('backup.restore', { workshopId, backupId: backup.id })
    expect(answer).toMatchObject({ ok: false, error: { code: 'no-backup' } })
    expect(await text()).toBe('still here')
  })

  it('brings a missing workshop back', async () => {
    await type('before')
    const backup = await backUp()
    await at.host.close()
    rmSync(pathOf())
    at = await hostAtWork(dataDir, clock)
    expect(await at.call('workshop.open', { workshopId })).toMatchObject({
      error: { code: 'file-missing' },
    })
    expect(await restore(backup.id)).toEqual({ undoBackupId: null })
    expect(await text()).toBe('before')
  })
})

describe('a text that rots on the disk', () => {
  it('is noticed, and comes back with all later work from backup and log', async () => {
    await type('The queue is far too long')
    await backUp()
    await edit({ kind: 'run.start', slotId: classRecords.slot[0].id, runId: newId() })
    await at.host.close()
    const bytes = readFileSync(pathOf())
    const noticed: Buffer[] = []
    for (const place of placesOf(bytes, 'The queue is far too long')) {
      const rotten = Buffer.from(bytes)
      rotten.write('t', place, 'latin1')
      writeFileSync(pathOf(), rotten)
      const opened = await openWorkshop(pathOf())
      if (opened.kind !== 'ok') noticed.push(rotten)
      if (opened.kind !== 'ok') continue
      expect(opened.store.readTables().note.get(noteId)?.text).toBe('The queue is far too long')
      opened.store.close()
    }
    // In its row and in its change; as it was sent it stands there once more, and nothing is made of that.
    expect(noticed).toHaveLength(2)
    writeFileSync(pathOf(), noticed[0] ?? '')
    at = await hostAtWork(dataDir, clock)
    const [newest] = await backups()
    await restore(newest?.id ?? '')
    expect(await text()).toBe('The queue is far too long')
    const { records } = await at.ask('workshop.open', { workshopId })
    expect(records.slot_run).toHaveLength(1)
  })
})

describe('backups by themselves', () => {
  it('come five minutes after a change, and not while nothing changes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const answered = type('work')
    await vi.advanceTimersByTimeAsync(20)
    await answered
    await vi.advanceTimersByTimeAsync(5 * 60_000)
    vi.useRealTimers()
    await vi.waitUntil(async () => (await backups()).length > 0)
    expect(await backups()).toMatchObject([{ reason: 'changed', seq: 2 }])
  })

  it('come at the end of a slot', async () => {
    await edit({ kind: 'run.start', slotId: classRecords.slot[0].id, runId: newId() })
    await edit({ kind: 'run.finish' })
    await vi.waitUntil(async () => (await backups()).length > 0)
    expect(await backups()).toMatchObject([{ reason: 'slot-end', seq: 3 }])
  })

  it('come when a workshop that has changed is closed', async () => {
    await type('last words')
    await at.host.close()
    at = await hostAtWork(dataDir, clock)
    expect(await backups()).toMatchObject([{ reason: 'changed', seq: 2 }])
    await at.ask('workshop.open', { workshopId })
    await at.host.close()
    at = await hostAtWork(dataDir, clock)
    expect(await backups(), 'none where nothing has changed').toHaveLength(1)
  })

  it('are told as the newest in the health of the host', async () => {
    const { madeMs } = await backUp()
    expect(await at.ask('host.health', {})).toMatchObject({ newestBackupMs: madeMs, disk: 'ok' })
  })
})

function placesOf(bytes: Buffer, what: string): readonly number[] {
  const places: number[] = []
  for (let at = bytes.indexOf(what); at >= 0; at = bytes.indexOf(what, at + 1)) places.push(at)
  return places
}
