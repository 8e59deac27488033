import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Backup } from '../../../electron/core/backup/backup.ts'
import { fakeClock } from '../../../electron/host/clock.ts'
import { writeCheckpoint } from '../../../electron/host/store/checkpoint.ts'
import { lastSeq } from '../../../electron/host/store/log-rows.ts'
import { openDatabase } from '../../../electron/host/store/open-database.ts'
import { readRows } from '../../../electron/host/store/record-rows.ts'
import { classRecords, noteIds } from '../../helpers/class-records.ts'
import { hostAtWork, type HostAtWork } from '../../helpers/host-at-work.ts'
import { sent } from '../../helpers/sent-edits.ts'
import { fileSums, namesIn } from '../../helpers/worked-on-folder.ts'

const start = Date.UTC(2026, 10, 23)
const clock = fakeClock(start)
const [noteId = ''] = noteIds
let dataDir = ''
let at: HostAtWork
let workshopId = ''
beforeEach(async () => {
  clock.moveTo(start)
  dataDir = mkdtempSync(join(tmpdir(), 'sala-history-'))
  at = await hostAtWork(dataDir, clock)
  workshopId = await at.host.addWorkshop({ records: classRecords, origin: 'new' })
})
afterEach(async () => {
  await at.host.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const pathOf = () => join(dataDir, 'workshops', `${workshopId}.sqlite`)
const backupPath = ({ id }: Backup) => join(dataDir, 'backups', workshopId, `${id}.sqlite`)
const list = () => at.ask('backup.list', { workshopId })
const restore = (backupId = '') => at.call('backup.restore', { workshopId, backupId })
const type = async (text: string) => {
  clock.advance(60_000)
  await at.ask('workshop.edit', {
    workshopId,
    edits: [sent({ kind: 'note.edit', id: noteId, fields: { text } })],
  })
}
const textNow = async () => {
  const { records } = await at.ask('workshop.open', { workshopId })
  return records.note.find(({ id }) => id === noteId)?.text
}
const isDamaged = async () =>
  expect(await at.call('workshop.open', { workshopId })).toMatchObject({
    error: { code: 'damaged' },
  })

/** Closes the app, lets the disk do its worst to the file, and starts again. */
async function afterRot(rot: (path: string) => void, backupsToo = true): Promise<void> {
  await at.host.close()
  if (!backupsToo) rmSync(join(dataDir, 'backups'), { recursive: true })
  rot(pathOf())
  at = await hostAtWork(dataDir, clock)
}
const runs = (sql: string) => (path: string) => {
  const db = openDatabase(path)
  db.exec(sql)
  db.close()
}
const rottenRow = runs(`UPDATE note SET text = 'rotten' WHERE id = '${noteId}'`)
const rottenEntry = (seq: number) => runs(`UPDATE log SET changes = 'rotten' WHERE seq = ${seq}`)

describe('a damaged workshop without a backup', () => {
  it('is made anew from its own log, with all of its history', async () => {
    await type('Monday')
    await type('Tuesday')
    await afterRot(rottenRow, false)
    const sums = fileSums(pathOf())
    await isDamaged()
    const [offer, ...others] = await list()
    expect(others).toEqual([])
    expect(offer).toMatchObject({ reason: 'history', seq: 3, noteCount: 2, madeMs: clock.now() })
    expect(fileSums(pathOf()), 'looking changes nothing').toEqual(sums)
    expect(await restore(offer?.id)).toEqual({ ok: true, value: { undoBackupId: null } })
    expect(await textNow()).toBe('Tuesday')
    expect((await at.host.readWorkshop(workshopId)).log).toHaveLength(3)
    const [kept = ''] = namesIn(join(dataDir, 'damaged'))
    expect(fileSums(join(dataDir, 'damaged', kept))).toEqual(sums)
    await type('Wednesday')
    expect(await list()).toEqual([])
  })

  it('is offered without having been opened before', async () => {
    await type('Monday')
    await afterRot(rottenRow, false)
    expect(await list()).toMatchObject([{ reason: 'history', seq: 2 }])
  })

  it('comes back as far as its log is sound, and says how far', async () => {
    for (const text of ['one', 'two', 'three', 'four']) await type(text)
    await afterRot(rottenEntry(4), false)
    await isDamaged()
    const [offer] = await list()
    expect(offer).toMatchObject({ reason: 'history-part', seq: 3, madeMs: start + 2 * 60_000 })
    await restore(offer?.id)
    expect(await textNow()).toBe('two')
  })

  it('is told as before where its log leads to nothing', async () => {
    await type('Monday')
    await afterRot(rottenEntry(1), false)
    await isDamaged()
    expect(await list()).toEqual([])
    expect(await restore(`${start}_2_2_history`)).toMatchObject({ error: { code: 'no-backup' } })
  })
})

describe('a damaged workshop with backups', () => {
  it('offers its whole log after them', async () => {
    await type('Monday')
    const backup = await at.ask('backup.make', { workshopId })
    await afterRot(rottenRow)
    expect(await list()).toMatchObject([backup, { reason: 'history', seq: 2 }])
  })

  it('offers part of its log only where no backup reaches as far', async () => {
    for (const text of ['one', 'two', 'three']) await type(text)
    const backup = await at.ask('backup.make', { workshopId })
    await afterRot(rottenEntry(3))
    expect(await list()).toMatchObject([backup])
    await restore(backup.id)
    expect(await textNow()).toBe('three')
  })

  it('offers nothing of the kind while it is sound', async () => {
    await type('Monday')
    expect(await list()).toEqual([])
    expect(await restore(`${start}_2_2_history`)).toMatchObject({ error: { code: 'no-backup' } })
  })
})

describe('a restore of a damaged workshop', () => {
  /** With a backup of Monday, and Tuesday in its log alone. */
  async function rottenOnTuesday(): Promise<Backup> {
    await type('Monday')
    const monday = await at.ask('backup.make', { workshopId })
    await type('Tuesday')
    await afterRot((path) => {
      for (const name of namesIn(join(dataDir, 'backups', workshopId)))
        if (!name.startsWith(monday.id)) rmSync(join(dataDir, 'backups', workshopId, name))
      rottenRow(path)
    })
    return monday
  }

  it('leaves the damaged file where it is when it fails, and the next one loses nothing', async () => {
    const monday = await rottenOnTuesday()
    const sums = fileSums(pathOf())
    const good = readFileSync(backupPath(monday))
    writeFileSync(backupPath(monday), 'not a backup')
    expect(await restore(monday.id)).toMatchObject({ error: { code: 'no-backup' } })
    expect(fileSums(pathOf())).toEqual(sums)
    writeFileSync(backupPath(monday), good)
    expect(await restore(monday.id)).toMatchObject({ ok: true })
    expect(await textNow()).toBe('Tuesday')
  })

  it('looks where an earlier try has put the damaged file', async () => {
    const monday = await rottenOnTuesday()
    await at.host.close()
    mkdirSync(join(dataDir, 'damaged'))
    for (const stamp of [8, 9])
      copyFileSync(pathOf(), join(dataDir, 'damaged', `${stamp}-${workshopId}.sqlite`))
    writeFileSync(join(dataDir, 'damaged', `7-${workshopId}.sqlite`), 'older')
    rmSync(pathOf())
    at = await hostAtWork(dataDir, clock)
    expect(await restore(monday.id)).toMatchObject({ ok: true })
    expect(await textNow()).toBe('Tuesday')
  })

  it('is refused where something else than damage keeps the damaged file from being read', async () => {
    const monday = await rottenOnTuesday()
    await at.host.close()
    const kept = join(dataDir, 'damaged', `9-${workshopId}.sqlite`)
    mkdirSync(join(dataDir, 'damaged'))
    renameSync(pathOf(), kept)
    mkdirSync(`${kept}-wal`)
    at = await hostAtWork(dataDir, clock)
    expect(await list()).toMatchObject([monday])
    expect(await restore(monday.id)).toMatchObject({ error: { code: 'read-only' } })
    rmdirSync(`${kept}-wal`)
    expect(await restore(monday.id)).toMatchObject({ ok: true })
    expect(await textNow()).toBe('Tuesday')
  })

  it('does not put the work of one history upon another', async () => {
    const first = await at.ask('backup.make', { workshopId })
    for (const text of ['a', 'b', 'c', 'd']) await type(text)
    const { undoBackupId } = await at.ask('backup.restore', { workshopId, backupId: first.id })
    for (const text of ['e', 'f', 'g', 'h']) await type(text)
    const { id } = classRecords.workshop[0]
    const elsewhere = sent({ kind: 'workshop.edit', id, fields: { place: 'Elsewhere' } })
    await at.ask('workshop.edit', { workshopId, edits: [elsewhere] })
    await afterRot((path) => {
      const dir = join(dataDir, 'backups', workshopId)
      for (const name of namesIn(dir)) if (/_6_/.test(name)) rmSync(join(dir, name))
      rottenRow(path)
    })
    expect((await list())[0]?.id).toBe(undoBackupId)
    await restore(undoBackupId ?? '')
    expect(await textNow()).toBe('d')
    const { records } = await at.ask('workshop.open', { workshopId })
    expect(records.workshop[0]?.place).toBe('Phnom Penh')
  })
})

describe('a backup of a workshop whose old history has rotten', () => {
  it('holds its rows, and its log goes on from there', async () => {
    await type('Monday')
    await type('Tuesday')
    await afterRot((path) => {
      const db = openDatabase(path)
      writeCheckpoint(db, readRows(db), lastSeq(db))
      db.close()
      rottenEntry(2)(path)
    })
    const backup = await at.ask('backup.make', { workshopId })
    expect(backup).toMatchObject({ seq: 3, noteCount: 2 })
    expect(await at.ask('host.health', {})).toMatchObject({ backupTrouble: null })
    await type('Wednesday')
    await afterRot(rottenRow)
    await isDamaged()
    const [newest] = await list()
    await restore(newest?.id)
    expect(await textNow()).toBe('Wednesday')
    await type('Thursday')
    expect((await at.host.readWorkshop(workshopId)).log.map(({ seq }) => seq)).toEqual([4, 5])
  })
})
