import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../../electron/host/store/open-database.ts'
import { openWorkshop } from '../../../electron/host/store/open-workshop.ts'
import { copyPlainFile, openPlainFile } from '../../../electron/host/store/plain-file.ts'
import { classRecords, noteIds } from '../../helpers/class-records.ts'
import { hostAtWork, type HostAtWork } from '../../helpers/host-at-work.ts'
import { telling } from '../../helpers/long-run.ts'
import { otherProgramOn } from '../../helpers/other-program.ts'
import { secondHost } from '../../helpers/second-host.ts'
import { sent } from '../../helpers/sent-edits.ts'
import { giveAway } from '../../helpers/unprivileged.ts'
import { fileSums } from '../../helpers/worked-on-folder.ts'

const [noteId = ''] = noteIds
let dataDir = ''
let at: HostAtWork
let workshopId = ''
let path = ''

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sala-held-'))
  at = await hostAtWork(dataDir)
  workshopId = await at.host.addWorkshop({ records: classRecords, origin: 'new' })
  path = join(dataDir, 'workshops', `${workshopId}.sqlite`)
  await at.ask('workshop.open', { workshopId })
  await write('kept')
})
afterEach(async () => {
  await at.host.close()
  execFileSync('chmod', ['-R', 'u+w', dataDir])
  rmSync(dataDir, { recursive: true, force: true })
})

const write = (text: string) =>
  at.ask('workshop.edit', {
    workshopId,
    edits: [sent({ kind: 'note.edit', id: noteId, fields: { text } })],
  })
const inUse = { kind: 'refused', code: 'in-use-elsewhere' }

describe('an open workshop', () => {
  it('is closed to every other program, before and after anything that the list asks', async () => {
    expect(otherProgramOn(path)).toBe('SQLITE_BUSY')
    await at.ask('library.list', {})
    await at.ask('backup.make', { workshopId })
    await at.ask('backup.list', { workshopId })
    await at.ask('host.health', {})
    expect(otherProgramOn(path)).toBe('SQLITE_BUSY')
    expect(existsSync(`${path}-wal`)).toBe(true)
    expect(otherProgramOn(join(dataDir, 'library.sqlite'))).toBe('SQLITE_BUSY')
    await write('after')
    await at.host.close()
    const opened = await openWorkshop(path)
    const text = opened.kind === 'ok' && opened.store.readTables().note.get(noteId)?.text
    expect(text).toBe('after')
    if (opened.kind === 'ok') opened.store.close()
    expect(otherProgramOn(path)).toBe('got in')
  })

  it('is closed to them by another name, too', () => {
    linkSync(path, join(dataDir, 'twin.sqlite'))
    expect(otherProgramOn(join(dataDir, 'twin.sqlite'))).toBe('SQLITE_BUSY')
  })
})

describe('a file that is open here as a database', () => {
  it('is read or copied as plain bytes by nobody, under whatever name', () => {
    const twin = join(dataDir, 'twin.sqlite')
    linkSync(path, twin)
    for (const name of [path, twin]) {
      expect(() => openPlainFile(name, 'r')).toThrow('is open here')
      expect(() => copyPlainFile(name, join(dataDir, 'copy'))).toThrow('is open here')
    }
  })

  it('is free again as soon as it is closed', () => {
    const other = join(dataDir, 'other.sqlite')
    const db = openDatabase(other)
    expect(() => copyPlainFile(other, join(dataDir, 'copy'))).toThrow('is open here')
    db.close()
    copyPlainFile(other, join(dataDir, 'copy'))
  })
})

type LockChange = readonly [string, () => void]

describe('a second host', () => {
  const lock = () => join(dataDir, 'lock.sqlite')

  it.each(
    telling<LockChange>(
      [
        ['deleted', () => rmSync(lock())],
        ['as it is', () => undefined],
        ['write-protected', () => chmodSync(lock(), 0o400)],
        ['a text', () => writeFileSync(lock(), 'no database at all'.repeat(100))],
        ['a folder', () => (rmSync(lock()), mkdirSync(lock()))],
      ],
      2,
    ),
  )('is kept out with the file of the lock %s', async (_, change) => {
    change()
    giveAway(dataDir)
    expect(await secondHost(dataDir)).toEqual(inUse)
    await write('the first one goes on')
  })

  it('is kept out on the way over a link to the folder', async () => {
    const link = `${dataDir}-link`
    symlinkSync(dataDir, link)
    try {
      rmSync(lock())
      giveAway(dataDir)
      expect(await secondHost(link)).toEqual(inUse)
    } finally {
      rmSync(link)
    }
  })

  it('never gets an open workshop, even where the library was deleted with the lock', async () => {
    rmSync(lock())
    for (const suffix of ['', '-wal']) rmSync(join(dataDir, `library.sqlite${suffix}`))
    giveAway(dataDir)
    const second = await secondHost(dataDir)
    expect(second).toMatchObject({ kind: 'ok', listed: [] })
    await write('still mine')
  })
})

describe('a host that may only read the folder', () => {
  const onlyRead = () => execFileSync('chmod', ['-R', 'a=rX', dataDir])

  it('is kept out while another one works in it', async () => {
    onlyRead()
    expect(await secondHost(dataDir)).toEqual(inUse)
  })

  it('shows it, and changes not one byte', async () => {
    await at.host.close()
    onlyRead()
    const names = readdirSync(dataDir, { recursive: true })
    const sums = fileSums(path)
    expect(await secondHost(dataDir)).toMatchObject({ writable: false, opened: ['ok'] })
    expect(readdirSync(dataDir, { recursive: true })).toEqual(names)
    expect(fileSums(path)).toEqual(sums)
  })
})
