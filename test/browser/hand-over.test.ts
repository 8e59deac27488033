import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPackage } from '../../electron/host/import/read-package.ts'
import { newId } from '../../electron/host/new-id.ts'
import { packageBytes } from '../../electron/host/package/package-bytes.ts'
import { classRecords, noteIds } from '../helpers/class-records.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { showView } from '../helpers/console-views.ts'
import { sent } from '../helpers/sent-edits.ts'

const out = join(import.meta.dirname, '..', '..', 'out', 'hand-over')
mkdirSync(out, { recursive: true })
const look = (page: Page, name: string) => page.screenshot({ path: join(out, `${name}.png`) })

let at: ConsoleAtWork
let workshopId = ''
let page: Page
let problems: readonly string[]
beforeAll(async () => {
  at = await consoleAtWork()
  workshopId = await at.host().addWorkshop({ records: classRecords, origin: 'new' })
  const opened = await at.open({ width: 1366, height: 701 })
  page = opened.page
  problems = opened.problems
  await row('Loyalty').waitFor()
})
afterAll(async () => {
  expect(problems).toEqual([])
  await at.close()
})

const row = (name: string) => page.getByRole('row', { name, exact: true })
const dialog = () => page.getByRole('dialog')
const edit = (fields: { readonly text: string }) =>
  at.ask('workshop.edit', {
    workshopId,
    edits: [sent({ kind: 'note.edit', id: noteIds[0] ?? '', fields })],
  })
const packed = async () => {
  const { records, log } = await at.host().readWorkshop(workshopId)
  return Buffer.from(packageBytes({ records, log, appVersion: '0.1.0' }))
}
async function chooseFiles(files: readonly { readonly name: string; readonly buffer: Buffer }[]) {
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Control+I')
  const mimeType = 'application/octet-stream'
  await (await chooser).setFiles(files.map((file) => ({ ...file, mimeType })))
}
async function fromMenu(name: string, choice: string) {
  await row(name).getByRole('button', { name: /^More/ }).click()
  await page.getByRole('menuitem', { name: choice }).click()
}

describe('handing over, using again and getting back', () => {
  it('opens the class that is here, brings it up to date with a way back, or keeps both', async () => {
    const before = await at.ask('backup.make', { workshopId })
    await edit({ text: 'from the other laptop' })
    const newer = await packed()
    await at.ask('backup.restore', { workshopId, backupId: before.id })
    await chooseFiles([{ name: 'class.sala', buffer: newer }])
    await dialog().getByText('“Loyalty” is newer in this file').waitFor()
    await look(page, 'newer')
    await dialog().getByRole('button', { name: 'Bring up to date' }).click()
    await page.getByText('“Loyalty” was brought up to date').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('“Loyalty” is again as it was before').waitFor()

    await edit({ text: 'here' })
    const broken = { name: 'cut.sala', buffer: newer.subarray(0, 500) }
    const empty = { name: 'empty.sala', buffer: Buffer.alloc(0) }
    await chooseFiles([broken, { name: 'class.sala', buffer: newer }, empty])
    await dialog().getByText('“Loyalty” has gone on in two places').waitFor()
    await look(page, 'parted')
    await dialog().getByRole('button', { name: 'Keep both' }).click()
    await dialog().getByText('2 files were not imported').waitFor()
    await look(page, 'rejected')
    expect(await dialog().textContent()).toContain('this file is empty; it was not copied whole')
    expect(await dialog().textContent()).toContain('this file ends too early')
    await page.keyboard.press('Enter')
    await dialog().waitFor({ state: 'detached' })
    expect((await at.ask('library.list', {})).map(({ name }) => name)).toHaveLength(2)

    await chooseFiles([{ name: 'same.sala', buffer: await packed() }])
    await page.getByRole('heading', { level: 1, name: 'Loyalty', exact: true }).waitFor()
    await page.getByText('“Loyalty” is in your list already').waitFor()
  })

  it('lets the title be changed where it stands, and saves a copy from the console', async () => {
    await showView(page, 'Agenda')
    await page.getByRole('button', { name: 'Loyalty', exact: true }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Loyalty in Takeo')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.getByRole('heading', { level: 1, name: 'Loyalty in Takeo' }).waitFor()
    await look(page, 'console')
    await page.getByRole('button', { name: 'Menu', exact: true }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: 'Save a copy (.sala)…' }).click()
    const saved = await download
    expect(saved.suggestedFilename()).toMatch(/^Loyalty in Takeo \d{4}-\d\d-\d\d\.sala$/)
    const read = readPackage(readFileSync(await saved.path()), 'copy.sala')
    expect(read).toMatchObject({ kind: 'ok', history: 'kept' })
    await page.getByText('was handed to the browser').waitFor()
  })

  it('asks before a class that runs is removed, and gives it back', async () => {
    const start = { kind: 'run.start', slotId: classRecords.slot[0]?.id ?? '' } as const
    const edits = [sent({ ...start, runId: newId() })]
    await at.ask('workshop.edit', { workshopId, edits })
    await at.ask('room.enter', { workshopId: null })
    await row('Loyalty in Takeo').click()
    await page.keyboard.press('Delete')
    await dialog().getByText('A slot of it is running.').waitFor()
    await look(page, 'remove-running')
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    expect(await row('Loyalty in Takeo').count()).toBe(1)
    await page.keyboard.press('Delete')
    await dialog().getByRole('button', { name: 'Remove' }).click()
    await row('Loyalty in Takeo').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Removed (1)' }).click()
    await dialog().getByText('They are kept on this laptop').waitFor()
    await look(page, 'removed')
    await dialog().getByRole('button', { name: 'Put back' }).click()
    await dialog().getByText('Nothing was removed').waitFor()
    await page.keyboard.press('Escape')
    await row('Loyalty in Takeo').waitFor()
  })

  it('duplicates for a new date and can take that back', async () => {
    await fromMenu('Loyalty in Takeo', 'Duplicate for a new date…')
    await dialog().getByRole('textbox', { name: 'Name' }).fill('Second round')
    await look(page, 'duplicate')
    await page.keyboard.press('Enter')
    await row('Second round').waitFor()
    // The newest message lies on top.
    await page.getByRole('button', { name: 'Undo' }).first().click()
    await row('Second round').waitFor({ state: 'detached' })
  })

  it('deletes for good only once the name is typed', async () => {
    await page.getByRole('button', { name: 'Removed (1)' }).click()
    await dialog().getByRole('button', { name: 'Delete for good…' }).click()
    const now = dialog().getByRole('button', { name: 'Delete for good', exact: true })
    await dialog().getByRole('textbox').fill('Second')
    expect(await now.isDisabled()).toBe(true)
    await dialog().getByRole('textbox').fill('Second round')
    await look(page, 'delete')
    await now.click()
    await page.getByText('“Second round” is deleted for good').waitFor()
    expect(await at.ask('library.removed', {})).toEqual([])
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  it('keeps an agenda as a template, hands it over as a file and takes it in again', async () => {
    await fromMenu('Loyalty in Takeo', 'Save agenda as template…')
    await dialog().getByRole('textbox').fill('My agenda')
    await look(page, 'template')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Own templates (1)' }).click()
    const download = page.waitForEvent('download')
    await look(page, 'agendas')
    await dialog().getByRole('button', { name: 'Save as file…' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('My agenda.sala-course')
    const buffer = readFileSync(await file.path())
    // The button that had the focus goes with its row; the page is not given the time to find another.
    await page.evaluate(() => {
      Object.assign(window, { kept: requestAnimationFrame, requestAnimationFrame: () => 0 })
    })
    await dialog().getByRole('button', { name: 'Remove' }).click()
    await dialog().getByText('My agenda').waitFor({ state: 'detached' })
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await page.evaluate(() =>
      Object.assign(window, { requestAnimationFrame: Reflect.get(window, 'kept') }),
    )
    await chooseFiles([{ name: file.suggestedFilename(), buffer }])
    await page.getByText('Template “My agenda” was imported').waitFor()
    await page.keyboard.press('Control+N')
    await dialog().getByText('My agenda').waitFor()
    await look(page, 'new')
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  it('names backups by day, in the room’s time, by what they follow', async () => {
    await at.ask('workshop.edit', { workshopId, edits: [sent({ kind: 'run.finish' })] })
    await at.ask('backup.make', { workshopId })
    await fromMenu('Loyalty in Takeo', 'Restore from backup…')
    const title = classRecords.slot[0]?.title.en ?? ''
    await dialog()
      .getByRole('row', { name: new RegExp(`after ${title}`) })
      .first()
      .waitFor()
    await look(page, 'restore')
    for (const language of ['km', 'zh', 'en'] as const) {
      await at.ask('settings.set', { language, theme: language === 'zh' ? 'dark' : 'light' })
      await page.locator(`html[lang^="${language}"]`).waitFor()
      await look(page, `restore-${language}`)
    }
    await page.keyboard.press('Escape')
  })
})
