import { copyFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeClock } from '../../../electron/host/clock.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { openWorkshop } from '../../../electron/host/store/open-workshop.ts'
import { foundWorkshop } from '../../../electron/host/workshops/found-workshop.ts'
import { finishReplacing, makeReady } from '../../../electron/host/workshops/ready-file.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { hostAtWork } from '../../helpers/host-at-work.ts'
import { fileSums, namesIn } from '../../helpers/worked-on-folder.ts'

const [workshop] = classRecords.workshop
const named = (name: string) => ({ ...classRecords, workshop: [{ ...workshop, name }] })
let dataDir = ''
let [workshops, damagedDir, path, draft] = ['', '', '', '']
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sala-ready-'))
  workshops = join(dataDir, 'workshops')
  damagedDir = join(dataDir, 'damaged')
  path = join(workshops, `${newId()}.sqlite`)
  draft = `${path}.restoring`
  mkdirSync(workshops)
  foundWorkshop(path, { records: named('Old'), origin: 'new', atMs: 0 })
  foundWorkshop(draft, { records: named('New'), origin: 'new', atMs: 0 })
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

/** As a crash leaves it: with a last edit that stands only in the `-wal`. */
async function leaveWal(): Promise<void> {
  const opened = await openWorkshop(path)
  if (opened.kind !== 'ok') throw new Error(opened.detail)
  const after = { ...workshop, name: 'Old, renamed' }
  const id = newId()
  opened.store.commit([
    {
      seq: 2,
      editId: id,
      atMs: 0,
      actor: 'a',
      scope: 'agenda',
      gesture: id,
      turn: null,
      edit: {
        kind: 'gesture',
        edits: [{ kind: 'workshop.edit', id: workshop.id, fields: { name: after.name } }],
      },
      changes: [
        { table: 'workshop', id: workshop.id, before: { ...workshop, name: 'Old' }, after },
      ],
      kept: [],
    },
  ])
  for (const suffix of ['', '-wal', '-shm']) copyFileSync(path + suffix, `${dataDir}/kept${suffix}`)
  opened.store.close()
  for (const suffix of ['', '-wal', '-shm']) renameSync(`${dataDir}/kept${suffix}`, path + suffix)
}

async function nameIn(file: string): Promise<string | undefined> {
  const opened = await openWorkshop(file)
  if (opened.kind !== 'ok') throw new Error(`${opened.kind}: ${opened.detail}`)
  const [found] = opened.store.readTables().workshop.values()
  opened.store.close()
  return found?.name
}

describe('a file that is replaced', () => {
  it('is the new one once that is put in its place, with no side file of the old one', async () => {
    await leaveWal()
    makeReady(draft, { path, damagedDir, damagedMs: null }).putInPlace()
    expect(namesIn(workshops)).toEqual([basename(path)])
    expect(await nameIn(path)).toBe('New')
  })

  it.each([0, 1, 2])(
    'is carried through at the next start, broken off at step %d',
    async (steps) => {
      await leaveWal()
      makeReady(draft, { path, damagedDir, damagedMs: null })
      for (const suffix of ['-wal', '-shm'].slice(0, steps)) rmSync(path + suffix)
      const { host, ask } = await hostAtWork(dataDir, fakeClock(0))
      expect(await ask('library.list', {})).toMatchObject([{ name: 'New', state: 'ok' }])
      await host.close()
      expect(namesIn(workshops)).toEqual([basename(path)])
    },
  )

  it.each([0, 1, 2, 3])('keeps the whole damaged one, broken off at step %d', async (steps) => {
    await leaveWal()
    const sums = fileSums(path)
    makeReady(draft, { path, damagedDir, damagedMs: 77 })
    mkdirSync(damagedDir)
    const kept = join(damagedDir, `77-${basename(path)}`)
    for (const suffix of ['-wal', '-shm', ''].slice(0, steps))
      renameSync(path + suffix, kept + suffix)
    finishReplacing(workshops, damagedDir)
    expect(namesIn(workshops)).toEqual([basename(path)])
    expect(await nameIn(path)).toBe('New')
    expect(Object.values(fileSums(kept))).toEqual(Object.values(sums))
    expect(await nameIn(kept)).toBe('Old, renamed')
  })

  it('stays as it was where the draft gets no further than being made', async () => {
    await leaveWal()
    const { host, ask } = await hostAtWork(dataDir, fakeClock(0))
    expect(await ask('library.list', {})).toMatchObject([{ name: 'Old, renamed' }])
    await host.close()
    expect(namesIn(workshops)).toEqual([basename(path)])
  })
})

describe('what a kill leaves half made', () => {
  it('is gone at the next start, and nothing else', async () => {
    const backups = join(dataDir, 'backups', newId())
    mkdirSync(backups, { recursive: true })
    const half = ['.new', '.new-wal', '.new-journal', '.restoring-shm'].map((end) => path + end)
    for (const file of [...half, join(backups, '5.partial'), join(backups, '5.partial-wal')])
      writeFileSync(file, 'half')
    writeFileSync(join(backups, 'notes.txt'), 'mine')
    writeFileSync(join(dataDir, 'backups', 'odd'), 'a file where folders are')
    await (await hostAtWork(dataDir, fakeClock(0))).host.close()
    expect(namesIn(workshops)).toEqual([basename(path)])
    expect(namesIn(backups)).toEqual(['notes.txt'])
  })
})
