import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sortedRecords } from '../../electron/core/base/sorted-records.ts'
import { localTimeAt, zoneOffset } from '../../electron/core/base/zone.ts'
import { hostHas, openAgenda, real, rowOf } from '../helpers/agenda-page.ts'
import { barriersIn, lowTargetsIn } from '../helpers/barriers.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { telling } from '../helpers/long-run.ts'
import { looks } from '../helpers/pictures.ts'

let at: ConsoleAtWork
beforeAll(async () => {
  at = await consoleAtWork()
})
afterAll(() => at.close())

describe('days', () => {
  it('are added, dated, timed and removed, and an empty one says what to do', async () => {
    const { page, workshop } = await openAgenda(at)
    const days = page.getByRole('grid', { name: 'Days' })
    await page.getByRole('button', { name: 'More actions for day 1' }).click()
    await page.getByRole('menuitem', { name: 'Add a day' }).click()
    await page.getByText('Nothing planned for this day yet').waitFor()
    expect(await days.getByRole('row').count()).toBe(3)
    await page.getByRole('button', { name: 'More actions for day 3' }).click()
    await page.getByRole('menuitem', { name: 'Date and times' }).click()
    await page.waitForFunction(() => document.activeElement?.role === 'spinbutton')
    await page.keyboard.type('27112026')
    await page.keyboard.press('Enter')
    await days.getByRole('row', { name: 'Day 3, 27 Nov' }).waitFor()
    const start = page.getByRole('textbox', { name: 'Starts at' })
    await start.fill('830')
    await start.press('Enter')
    await hostHas(async () => sortedRecords((await workshop.tables()).day).at(-1)?.startMinute, 510)
    await page.getByRole('button', { name: 'More actions for day 3' }).click()
    await page.getByRole('menuitem', { name: 'Remove day 3' }).click()
    await hostHas(() => days.getByRole('row').count(), 2)
    await page.context().close()
  })

  it('show where the time now falls in the plan of today', async () => {
    const { page, list, workshop } = await openAgenda(at)
    const [day] = sortedRecords((await workshop.tables()).day)
    const now = localTimeAt(Date.now(), zoneOffset('Asia/Phnom_Penh'))
    await workshop.send({
      kind: 'day.edit',
      id: day?.id ?? '',
      fields: { date: now.date, startMinute: Math.max(0, now.minute - 10) },
    })
    await list.locator('[data-now]').waitFor()
    const around = await list
      .getByRole('row')
      .filter({ has: page.locator('[data-now]') })
      .getAttribute('aria-label')
    expect(around).toContain('Opening')
    await page.context().close()
  })
})

describe('the agenda in any language', () => {
  it.each(telling(looks, 1))(
    'has no barrier and no low target: $language, $theme',
    async ({ language, theme }) => {
      const { page, problems, list, workshop } = await openAgenda(at, { theme })
      const opening = await workshop.slot('Opening')
      await workshop.send({ kind: 'run.start', slotId: opening?.id ?? '', runId: newId() })
      await rowOf(list, 'Running').waitFor()
      await at.ask('settings.set', { language, theme })
      await page.locator(`html[lang^="${language}"]`).waitFor()
      const rows = page.getByRole('grid').nth(1).getByRole('row')
      await rows.nth(2).click()
      for (const part of ['aside:first-of-type', 'aside:last-of-type']) {
        expect(await barriersIn(page, part), part).toEqual([])
        expect(await lowTargetsIn(page, part), part).toEqual([])
      }
      await rows.nth(2).press('Escape')
      expect(await barriersIn(page, 'aside:last-of-type')).toEqual([])
      const sideways = await page
        .locator('aside')
        .evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth))
      expect(Math.max(...sideways)).toBeLessThanOrEqual(0)
      expect(await page.locator('style').count()).toBe(0)
      expect(real(problems)).toEqual([])
      await page.context().close()
    },
  )
})
