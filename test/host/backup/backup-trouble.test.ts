import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { HostHealth } from '../../../electron/core/contract/areas/settings.ts'
import { fakeClock } from '../../../electron/host/clock.ts'
import { classRecords, noteIds } from '../../helpers/class-records.ts'
import { hostAtWork, type HostAtWork } from '../../helpers/host-at-work.ts'
import { sent } from '../../helpers/sent-edits.ts'
import { namesIn } from '../../helpers/worked-on-folder.ts'

const start = Date.UTC(2026, 10, 23)
const clock = fakeClock(start)
const [noteId = ''] = noteIds
let dataDir = ''
let at: HostAtWork
let workshopId = ''
beforeEach(async () => {
  clock.moveTo(start)
  dataDir = mkdtempSync(join(tmpdir(), 'sala-trouble-'))
  at = await hostAtWork(dataDir, clock)
  workshopId = await at.host.addWorkshop({ records: classRecords, origin: 'new' })
})
afterEach(async () => {
  vi.useRealTimers()
  await at.host.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const type = (text: string) =>
  at.ask('workshop.edit', {
    workshopId,
    edits: [sent({ kind: 'note.edit', id: noteId, fields: { text } })],
  })
const trouble = async () => (await at.ask('host.health', {})).backupTrouble
const backupsDir = () => join(dataDir, 'backups')
/** Nothing can be written where a file stands in the place of the folder. */
const blockBackups = () => writeFileSync(backupsDir(), 'in the way')

describe('backups that fail', () => {
  it('are told with since when and why, and no more once one is made', async () => {
    await type('work')
    blockBackups()
    expect(await trouble()).toBe(null)
    expect(await at.call('backup.make', { workshopId })).toMatchObject({ ok: false })
    clock.advance(60_000)
    expect(await at.call('backup.make', { workshopId })).toMatchObject({ ok: false })
    expect(await trouble()).toEqual({ sinceMs: start, why: 'not-written' })
    rmSync(backupsDir())
    await at.ask('backup.make', { workshopId })
    expect(await trouble()).toBe(null)
    const told = at.told.flatMap((event): HostHealth[] =>
      event.kind === 'health-changed' ? [event.health] : [],
    )
    expect(told.map((health) => health.backupTrouble?.why ?? null)).toEqual(['not-written', null])
  })

  it('are told as long as one workshop has none, whatever becomes of another', async () => {
    const other = await at.host.addWorkshop({ records: classRecords, origin: 'new' })
    mkdirSync(backupsDir())
    writeFileSync(join(backupsDir(), workshopId), 'in the way')
    await at.call('backup.make', { workshopId })
    await at.ask('backup.make', { workshopId: other })
    expect(await trouble()).toMatchObject({ why: 'not-written' })
  })

  it('are tried again by themselves, without another edit', async () => {
    blockBackups()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const answered = type('work')
    await vi.advanceTimersByTimeAsync(20)
    await answered
    expect(await at.call('backup.make', { workshopId })).toMatchObject({ ok: false })
    await vi.advanceTimersByTimeAsync(31_000)
    expect(await trouble()).toMatchObject({ why: 'not-written' })
    rmSync(backupsDir())
    await vi.advanceTimersByTimeAsync(60_000)
    vi.useRealTimers()
    await vi.waitUntil(async () => (await trouble()) === null)
    expect(namesIn(join(backupsDir(), workshopId))).toHaveLength(1)
  })
})
