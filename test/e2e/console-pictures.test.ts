import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { v7 as newId } from 'uuid'
import { slotsInOrder } from '../../electron/core/agenda/slots-in-order.ts'
import { agendaPosition } from '../../electron/core/run/run-view.ts'
import { tablesFrom } from '../../electron/core/workshop/tables.ts'
import { windowAt } from '../helpers/app-windows.ts'
import { callHost } from '../helpers/call-host.ts'
import { launchApp, type RunningApp } from '../helpers/electron-app.ts'
import { telling } from '../helpers/long-run.ts'
import { look, looks, picture, resize, sizes } from '../helpers/pictures.ts'
import { sent } from '../helpers/sent-edits.ts'

let running: RunningApp
let page: Page

beforeAll(async () => {
  running = await launchApp({ args: ['--sample'] })
  page = await windowAt(running, '/start/')
  await page.locator('footer').waitFor()
  await startPracticeOfDayTwo()
})
afterAll(() => running.close())

describe.each(telling(sizes, 1))('the console at $width × $height', (size) => {
  it.each(looks)('fits its words in $language, $theme', async (one) => {
    await resize(running, page, size)
    await look(page, one)
    const name = `${one.language}-${one.theme}-${size.width}`
    for (const [at, view] of ['teach', 'groups', 'people', 'agenda'].entries()) {
      await page.getByRole('banner').getByRole('tab').nth(at).click()
      expect(await picture(page, 'console', `${view}-${name}`), `${view} ${name}`).toEqual([])
    }
    const details = page.getByRole('tabpanel').getByRole('tab').nth(1)
    await details.click()
    expect(await picture(page, 'console', `details-${name}`), name).toEqual([])
  })
})

describe('the sheet of shortcuts', () => {
  it.each(looks)('fits its words in $language, $theme', async (one) => {
    await resize(running, page, sizes[0])
    await look(page, one)
    await page.keyboard.press('F1')
    await page.getByRole('dialog').waitFor()
    const name = `keys-${one.language}-${one.theme}`
    expect(await picture(page, 'console', name), name).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})

/** The sample class on its second morning, in the first slot in which the groups work. */
async function startPracticeOfDayTwo(): Promise<void> {
  const [sample] = await callHost(page, 'library.list', {})
  const workshopId = sample?.id ?? ''
  const { records } = await callHost(page, 'workshop.open', { workshopId })
  const tables = tablesFrom(records)
  const slots = slotsInOrder(tables)
  const from = slots.findIndex(({ id }) => id === agendaPosition(tables).next?.id)
  const slot = slots.slice(from).find(({ kind }) => kind === 'practice')
  const edit = { kind: 'run.start', slotId: slot?.id ?? '', runId: newId() } as const
  await callHost(page, 'workshop.edit', {
    workshopId,
    edits: [sent(edit)],
  })
  await page.getByRole('timer').waitFor()
}
