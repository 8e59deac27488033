import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import backups from '../../assets/texts/backups.json' with { type: 'json' }
import { languages } from '../../electron/core/text/language.ts'
import { classRecords } from '../helpers/class-records.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'

let at: ConsoleAtWork
beforeAll(async () => {
  at = await consoleAtWork()
})
afterAll(() => at.close())

const newWorkshop = () => at.host().addWorkshop({ records: classRecords, origin: 'new' })
const folder = (...names: string[]) => join(at.host().options.dataDir, ...names)
const trouble = (page: Page) => page.getByRole('status').getByText(/since \d\d:\d\d/)
const listed = (page: Page) => page.getByRole('grid').getByRole('row', { name: 'Loyalty' })

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
    await page.context().close()
  })
})
