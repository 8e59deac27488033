import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newId } from '../../../electron/host/new-id.ts'
import { classRecords } from '../../helpers/class-records.ts'
import { fetchExport } from '../../helpers/fetch-export.ts'
import { hostAtWork, type HostAtWork } from '../../helpers/host-at-work.ts'
import { popplerText } from '../../helpers/read-pdf.ts'

let dataDir = ''
let at: HostAtWork
let workshopId = ''

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'sala-export-'))
  at = await hostAtWork(dataDir)
  workshopId = await at.host.addWorkshop({ records: classRecords, origin: 'new' })
})

afterEach(async () => {
  await at.host.close()
  rmSync(dataDir, { recursive: true, force: true })
})

const wish = (exportId: string, group: number | null = null) =>
  ({ workshopId, exportId, group, paper: 'a4', language: 'km' }) as const

describe('export.maps', () => {
  it('gives the map of each group, told as it goes and fetched in pieces', async () => {
    const exportId = newId()
    const result = await at.ask('export.maps', wish(exportId))
    if (result.kind !== 'done') throw new Error(result.kind)
    const [file] = result.files
    const bytes = await fetchExport(at.ask, exportId, file?.name ?? '')
    expect(bytes).toHaveLength(file?.sizeBytes ?? 0)
    expect(popplerText(bytes)).toContain('Mekong')
    expect(popplerText(bytes)).toContain('Note 1')
    expect(at.told).toContainEqual({ kind: 'export-progress', exportId, done: 1, of: 1 })
  })

  it('leaves nothing behind when it is cancelled', async () => {
    const exportId = newId()
    const going = at.ask('export.maps', wish(exportId))
    await at.ask('export.cancel', { exportId })
    await expect
      .poll(() => at.ask('export.cancel', { exportId }).then(() => going))
      .toEqual({
        kind: 'cancelled',
      })
  })

  it('lets finished files go when they are discarded', async () => {
    const exportId = newId()
    await at.ask('export.maps', wish(exportId))
    await at.ask('export.discard', { exportId })
    expect(existsSync(join(dataDir, 'outgoing', exportId))).toBe(false)
  })

  it('says so where the group has no map', async () => {
    expect(await at.call('export.maps', wish(newId(), 9))).toMatchObject({
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
