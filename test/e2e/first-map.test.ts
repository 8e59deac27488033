import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { windowAt } from '../helpers/app-windows.ts'
import { appsOfTest } from '../helpers/apps-of-test.ts'
import { drawnNotes, type LyingNote } from '../helpers/board-page.ts'
import { callHost } from '../helpers/call-host.ts'
import { answerForFolders, press, writtenFiles } from '../helpers/export-dialog.ts'
import { popplerText } from '../helpers/read-pdf.ts'
import { makeWorkshop } from '../helpers/start-page.ts'

const apps = appsOfTest()
const words = 'រង់ចាំ ២០ នាទី'

describe('the first map', () => {
  it('goes by drag and drop to the projector and to paper, and stands there after every process was killed', async () => {
    const first = await apps.start()
    const folder = apps.folder('sala-paper')
    await answerForFolders(first, folder)
    const page = await windowAt(first, '/start/')
    await makeWorkshop(page, 'Customer loyalty')
    await openMap(page)
    await writeNote(page, cell(page, 'usage', 'pain-points'))
    await dragNote(page, cell(page, 'support', 'pain-points'))
    await expect.poll(() => cellOfNote(page)).toBe('support pain-points')
    await page.getByRole('banner').getByText('Saved', { exact: true }).waitFor()
    const drawn = await drawnNotes(page)
    expect(drawn.map(({ text }) => text)).toEqual([words])

    await page.getByRole('button', { name: 'Show in the room' }).click()
    await callHost(page, 'desktop.place', { request: { kind: 'window' } })
    const stage = await windowAt(first, '/stage/')
    await stage.getByText(words).waitFor()
    expect(await placeOnWall(stage)).toEqual(placeOf(drawn[0]))
    await dragNote(page, cell(page, 'purchase', 'pain-points'))
    const [moved] = await drawnNotes(page)
    await expect.poll(() => placeOnWall(stage)).toEqual(placeOf(moved))

    await page.getByRole('button', { name: 'Export…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Export as PDF' })
    await press(dialog, 'Choose…')
    await dialog.getByText(folder, { exact: true }).waitFor()
    await press(dialog, 'Export')
    const [file = ''] = await writtenFiles(dialog)
    expect(popplerText(readFileSync(join(folder, file))).replaceAll('\u200b', '')).toContain(words)
    await first.kill9()

    const again = await apps.start({ dataDir: first.dataDir })
    const reopened = await windowAt(again, '/start/')
    await openMap(reopened)
    await expect.poll(() => drawnNotes(reopened)).toEqual([moved])
    const stageAgain = await windowAt(again, '/stage/')
    await stageAgain.getByText(words).waitFor()
    expect(await placeOnWall(stageAgain)).toEqual(placeOf(moved))
  })
})

async function openMap(page: Page): Promise<void> {
  await page.locator('main').first().waitFor()
  await page.keyboard.press('g')
  await page
    .getByRole('banner')
    .getByRole('button', { name: /board|map|stay/i })
    .first()
    .click()
  await page.getByRole('menuitem', { name: 'Journey map' }).click()
  await page.locator('[data-cell="awareness goals-actions"]').waitFor()
}

const cell = (page: Page, column: string, row: string): Locator =>
  page.locator(`[data-cell="${column} ${row}"]`)

async function writeNote(page: Page, where: Locator): Promise<void> {
  await where.dblclick()
  await page.locator('[data-note] textarea:focus').waitFor()
  await page.keyboard.insertText(words)
  await page.keyboard.press('Escape')
  await page.locator('.react-flow [data-note]').getByText(words).waitFor()
}

async function dragNote(page: Page, to: Locator): Promise<void> {
  const from = await middle(page.locator('.react-flow [data-note]'))
  const target = await middle(to)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(target.x, target.y, { steps: 8 })
  await page.mouse.up()
}

async function middle(place: Locator) {
  const box = await place.boundingBox()
  if (box === null) throw new Error('not to be seen')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** The column and row that the one note belongs to, by the host's word. */
async function cellOfNote(page: Page): Promise<string> {
  const { workshopId } = await callHost(page, 'room.get', {})
  const { records } = await callHost(page, 'workshop.open', { workshopId: workshopId ?? '' })
  return records.note.map(({ columnKey, rowKey }) => `${columnKey} ${rowKey}`).join()
}

/** Where the note lies on the wall, in thousandths of the sheet’s width and height. */
const placeOnWall = (stage: Page) =>
  stage.getByText(words).evaluate((text) => {
    const note = text.parentElement
    const sheet = note?.parentElement?.parentElement
    const share = (length: string, of: string) =>
      Math.round((Number.parseFloat(length) / Number.parseFloat(of)) * 1000)
    if (note === null || sheet == null) return []
    return [share(note.style.left, sheet.style.width), share(note.style.top, sheet.style.height)]
  })

/** The same of a note on the console. */
const placeOf = (note: LyingNote | undefined): readonly number[] => note?.box.slice(0, 2) ?? []
