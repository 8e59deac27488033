import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import backups from '../../assets/texts/backups.json' with { type: 'json' }
import { languages } from '../../electron/core/text/language.ts'
import type { Id } from '../../electron/core/workshop/ids.ts'
import { openDatabase } from '../../electron/host/store/open-database.ts'
import { classRecords } from '../helpers/class-records.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { sent } from '../helpers/session.ts'
import { backToList } from '../helpers/start-page.ts'

let at: ConsoleAtWork
beforeAll(async () => {
  at = await consoleAtWork()
})
afterAll(() => at.close())

const newWorkshop = () => at.host().addWorkshop({ records: classRecords, origin: 'new' })
const folder = (...names: string[]) => join(at.host().options.dataDir, ...names)
const trouble = (page: Page) => page.getByRole('status').getByText(/since \d\d:\d\d/)
const listed = (page: Page) => page.getByRole('grid').getByRole('row', { name: 'Loyalty' })

async function rename(workshopId: Id, name: string): Promise<void> {
  const { id } = classRecords.workshop[0]
  const edits = [sent({ kind: 'workshop.edit', id, fields: { name } })]
  await at.ask('workshop.edit', { workshopId, edits })
}

describe('backups that fail', () => {
  it('are told in the list and in the console, in three languages, until one is made', async () => {
    const workshopId = await newWorkshop()
    const { page } = await at.open()
    await listed(page).waitFor()
    expect(await trouble(page).count()).toBe(0)
    const inTheWay = folder('backups', workshopId)
    mkdirSync(dirname(inTheWay), { recursive: true })
    writeFileSync(inTheWay, 'in the way')
    await expect(at.ask('backup.make', { workshopId })).rejects.toThrow('backup.make')
    await trouble(page).waitFor()
    for (const language of [...languages.filter((one) => one !== 'en'), 'en'] as const) {
      await at.ask('settings.set', { language })
      await page.getByText(backups['trouble.not-written'][language]).waitFor()
    }
    await at.ask('room.enter', { workshopId })
    await page.getByRole('heading', { level: 1, name: 'Loyalty' }).waitFor()
    await trouble(page).waitFor()
    rmSync(inTheWay)
    await at.ask('backup.make', { workshopId })
    await trouble(page).waitFor({ state: 'detached' })
    await backToList(page)
    await page.context().close()
  })
})

describe('a damaged workshop without a backup', () => {
  it('is brought back from its own history, in the same dialog', async () => {
    const workshopId = await newWorkshop()
    // Not opened yet, so that its file can be spoiled unnoticed.
    const db = openDatabase(folder('workshops', `${workshopId}.sqlite`))
    db.exec(`UPDATE note SET text = 'rotten'`)
    db.close()
    const { page } = await at.open()
    await listed(page).first().waitFor()
    await rename(workshopId, 'never').catch(() => undefined)
    const row = page.getByRole('row').filter({ hasText: 'Damaged' })
    await row.getByRole('button', { name: /^More/ }).click()
    await page.getByRole('menuitem', { name: /^Restore/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('From its own history, complete').waitFor()
    await dialog.getByRole('button', { name: 'Restore' }).click()
    await page.getByText(/is back as of/).waitFor()
    await row.waitFor({ state: 'detached' })
    const { records } = await at.ask('workshop.open', { workshopId })
    expect(records.note.map(({ text }) => text)).toEqual(['Note 0', 'Note 1'])
    await page.context().close()
  })
})
