import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BoardOrder } from '../../../electron/core/paper/documents/board.ts'
import { newId } from '../../../electron/host/new-id.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { fakeDesktop, type FakeDesktop } from '../../helpers/fake-desktop.ts'
import { fetchExport } from '../../helpers/fetch-export.ts'
import { hostAtWork, type HostAtWork } from '../../helpers/host-at-work.ts'
import { popplerText } from '../../helpers/read-pdf.ts'
import { idOf } from '../../helpers/workshop-arbitrary.ts'

const nameOf = (group: number, version = 1) =>
  `2026-11-23_Loyalty_PhnomPenh_G${group}_JourneyMap_km_v0${version}.pdf`

/** The small class with a second group, whose board is empty. */
const [board] = classRecords.board
const records = {
  ...classRecords,
  group: [...classRecords.group, { id: idOf(6, 1), rank: 'a1', number: 2, name: 'Bassac' }],
  board: [board, { ...board, id: idOf(9, 1), groupId: idOf(6, 1), rank: 'a1' }],
}

let dir = ''
let exportDir = ''
let desktop: FakeDesktop
let at: HostAtWork
let workshopId = ''

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'sala-export-'))
  exportDir = join(dir, 'Documents', 'Sala')
  desktop = fakeDesktop(exportDir)
  at = await hostAtWork(join(dir, 'data'), undefined, desktop)
  workshopId = await at.host.addWorkshop({ records, origin: 'new' })
})

afterEach(async () => {
  await at.host.close()
  rmSync(dir, { recursive: true, force: true })
})

const wish = (part: Partial<BoardOrder> = {}, to: 'page' | 'folder' = 'page') => ({
  ...{ workshopId, exportId: newId(), to },
  order: {
    ...{ kind: 'board' as const, template: 'journey-map', whose: { kind: 'groups' as const } },
    ...{ onlyFilled: true, paper: 'a4' as const, language: 'km' as const },
    ...part,
  },
})

/** What a page gets that asks for another folder while the system's dialog gives this path. */
async function choose(path: string | null) {
  const before = desktop.asked.length
  const going = at.ask('export.chooseFolder', {})
  await expect.poll(() => desktop.asked.slice(before)).toMatchObject([{ kind: 'choose' }])
  desktop.answer(path)
  return going
}

describe('export.documents to the page', () => {
  it('gives the map of each group, told as it goes and fetched in pieces', async () => {
    const asked = wish()
    const { exportId } = asked
    const result = await at.ask('export.documents', asked)
    expect(result).toMatchObject({ kind: 'done', files: [{ name: nameOf(1) }] })
    const bytes = await fetchExport(at.ask, exportId, nameOf(1))
    expect(bytes).toHaveLength(result.files[0]?.sizeBytes ?? 0)
    expect(popplerText(bytes)).toContain('Mekong')
    expect(popplerText(bytes)).toContain('Note 1')
    const told = { kind: 'export-progress', exportId, done: 0, of: 1, file: nameOf(1) }
    expect(at.told).toContainEqual(told)
    expect(existsSync(exportDir)).toBe(false)
  })

  it('gives the agenda in one file', async () => {
    const exportId = newId()
    const order = { kind: 'agenda', language: 'en' } as const
    const result = await at.ask('export.documents', { workshopId, exportId, order, to: 'page' })
    const [file] = result.files
    expect(file?.name).toMatch(/_Agenda_en_v01\.pdf$/)
    expect(popplerText(await fetchExport(at.ask, exportId, file?.name ?? ''))).toContain('Agenda')
  })

  it('gives empty boards too where they are wanted', async () => {
    const result = await at.ask('export.documents', wish({ onlyFilled: false }))
    expect(result.files.map(({ name }) => name)).toEqual([nameOf(1), nameOf(2)])
  })

  it('leaves nothing behind when it is cancelled', async () => {
    const asked = wish()
    const going = at.ask('export.documents', asked)
    await at.ask('export.cancel', { exportId: asked.exportId })
    await expect
      .poll(() => at.ask('export.cancel', { exportId: asked.exportId }).then(() => going))
      .toEqual({ kind: 'cancelled', files: [] })
  })

  it('lets finished files go when they are discarded', async () => {
    const asked = wish()
    await at.ask('export.documents', asked)
    await at.ask('export.discard', { exportId: asked.exportId })
    expect(existsSync(join(dir, 'data', 'outgoing', asked.exportId))).toBe(false)
  })

  it.each([
    { whose: { kind: 'group', number: 9 } },
    { whose: { kind: 'class' } },
    { template: 'stay-leave' },
  ] as const)('says so where there is no such board: %j', async (part) => {
    expect(await at.call('export.documents', wish(part))).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    })
  })

  it('reads nothing outside its own folder', async () => {
    const answer = await at.call('export.read', {
      exportId: newId(),
      name: '../../library.sqlite',
      offset: 0,
    })
    expect(answer).toMatchObject({ ok: false, error: { code: 'file-missing' } })
  })
})

describe('export.documents into the folder', () => {
  it('makes the first folder, and never writes over a file', async () => {
    const again = wish({ onlyFilled: false }, 'folder')
    await at.ask('export.documents', again)
    const result = await at.ask('export.documents', { ...again, exportId: newId() })
    const names = [nameOf(1), nameOf(1, 2), nameOf(2), nameOf(2, 2)]
    expect(readdirSync(exportDir).toSorted()).toEqual(names)
    expect(result.files.map(({ name }) => name)).toEqual([nameOf(1, 2), nameOf(2, 2)])
  })

  it('keeps what is finished when it is cancelled, and names it', async () => {
    const asked = wish({ onlyFilled: false }, 'folder')
    at.host.subscribe((event) => {
      if (event.kind === 'export-progress' && event.done === 1)
        void at.ask('export.cancel', { exportId: asked.exportId })
    })
    const result = await at.ask('export.documents', asked)
    expect(result).toMatchObject({ kind: 'cancelled', files: [{ name: nameOf(1) }] })
    expect(readdirSync(exportDir)).toEqual([nameOf(1)])
  })

  it('says when the chosen folder is gone, and does not make it anew', async () => {
    const chosen = mkdtempSync(join(dir, 'stick-'))
    await choose(chosen)
    rmSync(chosen, { recursive: true })
    const result = await at.ask('export.documents', wish({}, 'folder'))
    expect(result).toEqual({ kind: 'failed', code: 'folder-missing', files: [] })
    expect(existsSync(chosen)).toBe(false)
  })

  it('names only files that are still there when the folder goes midway', async () => {
    at.host.subscribe((event) => {
      if (event.kind === 'export-progress' && event.done === 1)
        rmSync(exportDir, { recursive: true })
    })
    const result = await at.ask('export.documents', wish({ onlyFilled: false }, 'folder'))
    expect(result).toEqual({ kind: 'failed', code: 'folder-missing', files: [] })
  })
})

describe('export.chooseFolder', () => {
  it('has the shell ask, and keeps what was chosen', async () => {
    const chosen = join(dir, 'stick')
    expect(await choose(chosen)).toEqual({ path: chosen })
    expect(desktop.asked).toEqual([{ kind: 'choose', path: exportDir }])
    await at.host.close()
    at = await hostAtWork(join(dir, 'data'), undefined, desktop)
    expect(await at.ask('export.folder', {})).toEqual({ path: chosen })
  })

  it('stays where it is when nothing was chosen, or what is no place', async () => {
    expect(await choose(null)).toEqual({ path: exportDir })
    expect(await choose('stick')).toEqual({ path: exportDir })
  })

  it('opens one dialog for two pages, and another one afterwards', async () => {
    const chosen = [join(dir, 'stick'), join(dir, 'other')] as const
    const second = choose(chosen[0])
    const first = at.ask('export.chooseFolder', {})
    expect(await Promise.all([first, second])).toEqual([{ path: chosen[0] }, { path: chosen[0] }])
    expect(await choose(chosen[1])).toEqual({ path: chosen[1] })
    expect(desktop.asked).toHaveLength(2)
  })

  it('shows the folder that it has', async () => {
    await at.ask('export.reveal', {})
    expect(desktop.asked).toEqual([{ kind: 'show', path: exportDir }])
  })
})

describe('without a shell', () => {
  it('has no folder, asks for none and writes into none', async () => {
    await at.host.close()
    at = await hostAtWork(join(dir, 'data'))
    expect(await at.ask('export.folder', {})).toEqual({ path: null })
    expect(await at.ask('export.chooseFolder', {})).toEqual({ path: null })
    await at.ask('export.reveal', {})
    expect(await at.call('export.documents', wish({}, 'folder'))).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    })
  })
})
