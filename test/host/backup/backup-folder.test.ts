import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replayLog, sameTables } from '../../../electron/core/workshop/replay.ts'
import { BackupFolder, tidyBackups } from '../../../electron/host/backup/backup-folder.ts'
import { fakeClock } from '../../../electron/host/clock.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { openDatabase } from '../../../electron/host/store/open-database.ts'
import { openWorkshop } from '../../../electron/host/store/open-workshop.ts'
import { readRows } from '../../../electron/host/store/record-rows.ts'
import { rowsAlone, writeWorkshop } from '../../../electron/host/workshops/found-workshop.ts'
import { by } from '../../helpers/callers.ts'
import { classRecords, noteIds } from '../../helpers/class-records.ts'
import { hurriedEdits } from '../../helpers/fault-edits.ts'
import { between, randomFrom } from '../../helpers/fault-random.ts'
import { sent } from '../../helpers/sent-edits.ts'
import { sessionOver, type SessionAtWork } from '../../helpers/session.ts'
import { namesIn } from '../../helpers/worked-on-folder.ts'

const start = Date.UTC(2026, 10, 23)
const yearMs = 365 * 24 * 3_600_000
const clock = fakeClock(start)
let at: SessionAtWork
let dir = ''
let backups: BackupFolder
beforeEach(async () => {
  clock.moveTo(start)
  at = await sessionOver(classRecords)
  dir = join(mkdtempSync(join(tmpdir(), 'sala-backup-')), 'backups')
  backups = new BackupFolder(dir, clock)
})
afterEach(() => {
  at.dispose()
  rmSync(join(dir, '..'), { recursive: true, force: true })
})

const edit = async (text: string) =>
  at.session.edit([sent({ kind: 'note.edit', id: noteIds[0] ?? '', fields: { text } })], by('a'))

describe('BackupFolder.make', () => {
  it('names a backup by what is in it, in one single file', async () => {
    await edit('saved')
    const backup = await backups.make(at.store, 'manual')
    expect(backup).toMatchObject({ madeMs: start, reason: 'manual', seq: 2, noteCount: 2 })
    expect(namesIn(dir)).toEqual([`${backup.id}.sqlite`])
    expect(backups.list()).toEqual([backup])
  })

  it('refuses a copy that is not sound, and leaves nothing behind', async () => {
    const good = await backups.make(at.store, 'manual')
    const torn = async (path: string) => {
      await at.store.copyTo(path)
      const bytes = readFileSync(path)
      bytes.fill(0, bytes.length - 20_000)
      writeFileSync(path, bytes)
    }
    await expect(backups.make({ ...at.store, copyTo: torn }, 'changed')).rejects.toThrow()
    expect(backups.list()).toEqual([good])
    expect(namesIn(dir)).toEqual([`${good.id}.sqlite`])
  })

  it('refuses a copy whose text is not what the log says', async () => {
    await edit('Waiting too long')
    const rotten = async (path: string) => {
      await at.store.copyTo(path)
      const bytes = readFileSync(path)
      const place = bytes.lastIndexOf('Waiting too long')
      bytes.write('w', place, 'latin1')
      writeFileSync(path, bytes)
    }
    await expect(backups.make({ ...at.store, copyTo: rotten }, 'changed')).rejects.toThrow(
      'damaged',
    )
    expect(namesIn(dir)).toEqual([])
  })

  it('keeps their order whatever the clock says, and says what it said', async () => {
    const made = []
    for (const atMs of [start, start + yearMs, start + 60_000, start + 60_000, start - yearMs]) {
      clock.moveTo(atMs)
      made.unshift(await backups.make(at.store, 'manual'))
      expect(made[0]?.madeMs).toBe(atMs)
    }
    expect(backups.list()).toEqual(made)
  })

  it('reads the names of before, as older than all that have a number', async () => {
    mkdirSync(dir, { recursive: true })
    const before = [`${start + yearMs}_2_0_slot-end`, `${start}_1_0_changed`]
    for (const id of before) writeFileSync(join(dir, `${id}.sqlite`), '')
    const { id } = await backups.make(at.store, 'manual')
    expect(backups.list().map((backup) => backup.id)).toEqual([id, ...before])
  })

  it('drops what is too many by itself, but never what is held', async () => {
    const made = []
    for (let minute = 0; minute < 10; minute += 1) {
      clock.advance(60_000)
      await edit(`minute ${minute}`)
      made.push(await backups.make(at.store, 'changed'))
      if (minute === 0) backups.hold(made[0]?.id ?? '')
    }
    const minutes = backups.list().map(({ madeMs }) => (madeMs - start) / 60_000)
    expect(minutes).toEqual([10, 9, 4, 1])
  })

  it('writes the rows alone where the history on the disk has rotten', async () => {
    await edit('Waiting too long')
    const rotten = async (path: string) => {
      await at.store.copyTo(path)
      const bytes = readFileSync(path)
      bytes.fill(0, bytes.length - 8192)
      writeFileSync(path, bytes)
    }
    const end = { seq: at.session.seq, editId: newId(), atMs: start }
    const { tables } = at.session
    const alone = (path: string) => writeWorkshop(path, { log: [rowsAlone(tables, end)], tables })
    const backup = await backups.make({ copyTo: rotten }, 'changed', alone)
    expect(backup).toMatchObject({ seq: 2, noteCount: 2 })
    const opened = await openWorkshop(backups.pathOf(backup.id))
    if (opened.kind !== 'ok') throw new Error(opened.detail)
    expect(sameTables(opened.store.readTables(), at.session.tables)).toBe(true)
    opened.store.close()
  })

  it('copies one moment while edits go on', async () => {
    const made = backups.make(at.store, 'changed')
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => edit(`${index}`)))
    const { id, seq } = await made
    expect(answers.flat().every((answer) => answer.kind === 'committed')).toBe(true)
    const db = openDatabase(backups.pathOf(id), { readOnly: true })
    const replayed = replayLog([...at.store.readLog()].slice(0, seq))
    expect(replayed.kind === 'ok' && sameTables(replayed.tables, readRows(db))).toBe(true)
    db.close()
  })
})

describe('a restore drill', () => {
  it('finds in every backup just what the log says of that moment', async () => {
    const random = randomFrom(11)
    const next = hurriedEdits(random)
    const seqs: number[] = []
    for (let round = 0; round < 8; round += 1) {
      const edits = Array.from({ length: between(random, 1, 30) }, next)
      const answered = at.session.edit(edits, by('a'))
      at.session.flush()
      await answered
      clock.advance(5 * 60_000)
      seqs.unshift((await backups.make(at.store, 'changed')).seq)
    }
    const log = [...at.store.readLog()]
    const list = backups.list()
    expect(list.map(({ seq }) => seq)).toEqual(seqs)
    for (const backup of list) {
      const db = openDatabase(backups.pathOf(backup.id), { readOnly: true })
      const replayed = replayLog(log.slice(0, backup.seq))
      expect(replayed.kind === 'ok' && sameTables(replayed.tables, readRows(db))).toBe(true)
      db.close()
    }
  })
})

describe('tidyBackups', () => {
  it('removes what a crash left half made, and nothing else', async () => {
    const good = await backups.make(at.store, 'manual')
    mkdirSync(dir, { recursive: true })
    for (const name of ['5.partial', '5.partial-wal', '5.partial-journal', 'notes.txt'])
      writeFileSync(join(dir, name), 'half')
    tidyBackups(dir)
    expect(namesIn(dir)).toEqual([`${good.id}.sqlite`, 'notes.txt'].toSorted())
    expect(backups.list()).toEqual([good])
  })
})
