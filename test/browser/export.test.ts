import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openSample } from '../../electron/host/demo/open-sample.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { openExport, press, writtenFiles } from '../helpers/export-dialog.ts'
import { popplerText, readPdf } from '../helpers/read-pdf.ts'

const nameOf = (group: number) => `2026-12-01_Loyalty_PhnomPenh_G${group}_JourneyMap_en_v01.pdf`

async function openDialog(at: ConsoleAtWork) {
  const { page } = await at.open()
  await page.locator('header h1').first().waitFor()
  return { page, dialog: await openExport(page) }
}

describe('exporting boards in a browser', () => {
  let at: ConsoleAtWork
  beforeAll(async () => {
    at = await consoleAtWork()
    await openSample(at.host())
  })
  afterAll(() => at.close())

  it('saves the maps of all groups as one zip', async () => {
    const { page, dialog } = await openDialog(at)
    const saved = page.waitForEvent('download')
    await press(dialog, 'Export')
    const download = await saved
    expect(download.suggestedFilename()).toBe('2026-12-01_Loyalty_PhnomPenh_JourneyMap_en_v01.zip')
    const files = unzipSync(readFileSync(await download.path()))
    expect(Object.keys(files)).toEqual([1, 2, 3, 4].map(nameOf))
    for (const [index, bytes] of Object.values(files).entries()) {
      expect(popplerText(bytes)).toContain(`Group ${index + 1}`)
    }
  })

  it('saves the map of one group as it is', async () => {
    const { page, dialog } = await openDialog(at)
    await dialog.getByRole('button', { name: 'Boards of' }).click()
    await page.getByRole('option', { name: /^Group 2/ }).click()
    await dialog.getByText('1 file · 1 page').waitFor()
    const saved = page.waitForEvent('download')
    await press(dialog, 'Export')
    const download = await saved
    expect(download.suggestedFilename()).toBe(nameOf(2))
    expect(popplerText(readFileSync(await download.path()))).toContain('Group 2')
  })

  it('saves the agenda, which asks for no board and no paper', async () => {
    const { page, dialog } = await openDialog(at)
    await dialog.getByRole('radio', { name: 'Agenda' }).check({ force: true })
    await dialog.getByText('1 file · 2 pages').waitFor()
    expect(await dialog.getByRole('button', { name: 'Boards of' }).count()).toBe(0)
    const saved = page.waitForEvent('download')
    await press(dialog, 'Export')
    const download = await saved
    expect(download.suggestedFilename()).toBe('2026-12-01_Loyalty_PhnomPenh_Agenda_en_v01.pdf')
    const text = popplerText(readFileSync(await download.path()))
    expect(text).toMatch(/Day 1[^]*07:30 – 08:00[^]*Day 2/)
  })
})

describe('an export that is under way', () => {
  let at: ConsoleAtWork
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sala-paper-'))
    const documentWorker = join(import.meta.dirname, '../helpers/held-document-worker.ts')
    at = await consoleAtWork({ exportDir: folder, documentWorker })
    await openSample(at.host())
  })
  afterAll(async () => {
    await at.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('stops when it is cancelled, only by its button, and keeps what is finished', async () => {
    const { page, dialog } = await openDialog(at)
    await press(dialog, 'Export')
    await isAtSecond(dialog)
    await page.keyboard.press('Escape')
    await isAtSecond(dialog)
    await press(dialog, 'Cancel')
    await dialog.getByText('Cancelled', { exact: true }).waitFor()
    expect(await writtenFiles(dialog)).toEqual([nameOf(1)])
    expect(readdirSync(folder)).toEqual([nameOf(1)])
    expect((await readPdf(readFileSync(join(folder, nameOf(1))), 0)).texts).toHaveLength(1)
  })
})

/** The worker draws one map and no more: this stays until the export is cancelled. */
const isAtSecond = (dialog: Locator) => dialog.getByText('File 2 of 4', { exact: true }).waitFor()
