import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { newId } from '../../electron/host/new-id.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { showView } from '../helpers/console-views.ts'
import { choose } from '../helpers/menus.ts'
import { sent } from '../helpers/sent-edits.ts'

let at: ConsoleAtWork
let page: Page
let problems: readonly string[]
let workshopId: Id

beforeAll(async () => void (at = await consoleAtWork()))
afterAll(() => at.close())
beforeEach(async () => {
  ;({ workshopId } = await at.ask('library.create', {
    ...{ agendaKey: 'two-day', name: 'Customer loyalty', startDate: '2026-11-24' },
    ...{ language: 'en', timeZone: 'Asia/Phnom_Penh', place: '' },
    ...{ facilitator: '', organisation: '', headCount: 24 },
  }))
  await at.ask('settings.set', { sayPx: 28 })
  await at.ask('room.enter', { workshopId })
  await begin('m2-journey')
  ;({ page, problems } = await at.open({ width: 1366, height: 701 }))
  await page.getByRole('timer').waitFor()
})
afterEach(async () => {
  expect(problems).toEqual([])
  await page.context().close()
})

const records = async () => (await at.ask('workshop.open', { workshopId })).records
const edit = (...edits: readonly Edit[]) =>
  at.ask('workshop.edit', { workshopId, edits: [sent(edits)] })
async function begin(packKey: string): Promise<void> {
  const slot = (await records()).slot.find((one) => one.packKey === packKey)
  await edit({ kind: 'run.start', slotId: slot?.id ?? '', runId: newId() })
}
const stop = async () => {
  const chosen = (await at.ask('room.get', {})).stage.stop
  return chosen === null ? null : `${chosen.step} ${chosen.slide ?? '-'}`
}
const shownView = () => page.getByRole('banner').getByRole('tab', { selected: true }).textContent()

describe('the views of the console', () => {
  it('change by tab and by Ctrl and a digit, and are there again as they were', async () => {
    const time = page.getByRole('timer')
    const place = await time.boundingBox()
    await page.keyboard.press('Control+4')
    await expect.poll(shownView).toBe('Agenda')
    const runs = page.getByRole('grid', { name: 'Agenda' }).getByRole('row', { name: 'Running' })
    await expect
      .poll(async () => (await runs.boundingBox())?.y ?? Infinity)
      .toBeLessThan(page.viewportSize()?.height ?? 0)
    const row = page.getByRole('grid', { name: 'Agenda' }).getByRole('row', { name: 'Opening' })
    await row.click()
    await page.getByRole('textbox', { name: 'Length' }).click()
    await page.keyboard.press('Control+3')
    await expect.poll(shownView).toBe('People')
    await showView(page, 'Groups')
    await page.keyboard.press('Control+1')
    await expect.poll(shownView).toBe('Teach')
    await showView(page, 'Agenda')
    await row.click()
    await page.keyboard.press('Control+1')
    await page.keyboard.press('b')
    await expect.poll(async () => (await at.ask('room.get', {})).stage.black).toBe(true)
    await page.keyboard.press('b')
    await page.keyboard.press('Control+4')
    expect(await row.getAttribute('aria-selected')).toBe('true')
    const now = await time.boundingBox()
    expect([now?.x, now?.y]).toEqual([place?.x, place?.y])
  })
})

describe('the day line', () => {
  const slot = (title: RegExp) =>
    page.getByRole('toolbar', { name: 'Slots of the day' }).getByRole('button', { name: title })

  it('has what comes in its true lengths, and leads to the slot in the agenda', async () => {
    const width = async (title: RegExp) => (await slot(title).boundingBox())?.width ?? 0
    const [map, pain] = [await width(/^Exercise: map/), await width(/^Pain points/)]
    expect(map / pain).toBeCloseTo(55 / 30, 1)
    expect(await slot(/running$/).getAttribute('aria-current')).toBe('step')
    await slot(/^Pain points/).click()
    await expect.poll(shownView).toBe('Agenda')
    await page.getByRole('row', { name: 'Pain points', selected: true }).waitFor()
    await page.getByRole('tab', { name: 'Slot', selected: true }).waitFor()
  })
})

describe('the step strip', () => {
  const step = (number: number) =>
    page
      .getByRole('toolbar', { name: 'Steps of the slot' })
      .getByRole('button', { name: new RegExp(`^Step ${number}\\b`) })

  it('begins a step by a press, and by Enter', async () => {
    await step(3).click()
    await expect.poll(stop).toMatch(/^s3 /)
    await page.getByText(/^Step 3 of 5/).waitFor()
    expect(await step(3).getAttribute('aria-current')).toBe('step')
    await step(1).getByText(/done:/).waitFor()
    await step(3).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await expect.poll(stop).toMatch(/^s4 /)
    const { slot_run: runs } = await records()
    expect(runs[0]?.steps.map(({ key }) => key)).toEqual(expect.arrayContaining(['s3', 's4']))
  })
})

describe('the slides of a slot', () => {
  const thumbs = () => page.getByRole('toolbar', { name: 'Slides and steps' }).getByRole('button')
  const current = () => thumbs().evaluateAll((all) => all.findIndex((one) => one.ariaCurrent))

  it('are gone to by a press and by a digit, and asked about where many are passed over', async () => {
    // The lesson comes a moment after the slot.
    await expect.poll(() => thumbs().count()).toBe(8)
    await expect.poll(current).toBe(0)
    await thumbs().nth(2).click()
    await expect.poll(current).toBe(2)
    await page.getByText('4 of 8').waitFor()
    await thumbs().nth(2).focus()
    await page.keyboard.press('5')
    await expect.poll(current).toBe(4)
    await page.keyboard.press('1')
    const question = page.getByRole('dialog')
    await question.getByText('3 slides or steps in between').waitFor()
    await question.getByRole('button', { name: 'Stay here' }).last().click()
    await question.waitFor({ state: 'detached' })
    expect(await current()).toBe(4)
    await thumbs().nth(0).click()
    await question.getByRole('button', { name: 'Go to 1' }).click()
    await expect.poll(current).toBe(0)
  })
})

describe('what to say', () => {
  const words = () => page.getByText(/^Chenda is a teacher/)
  const sizePx = () => words().evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
  /** Parts that one would have to scroll to read. */
  const scrolled = () =>
    page.getByRole('region', { name: 'Say' }).evaluate((panel) =>
      [...panel.querySelectorAll('*')]
        .filter((one) => one.scrollHeight > one.clientHeight + 1 && one.clientHeight > 0)
        .filter((one) => getComputedStyle(one).overflowY === 'auto')
        .map((one) => one.textContent),
    )

  it('is as large as there is room, and as is wanted on this laptop', async () => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await expect.poll(sizePx).toBe(28)
    await page.getByRole('button', { name: 'Larger words' }).click()
    await expect.poll(sizePx).toBe(31)
    await page.keyboard.press('Control+Equal')
    await expect.poll(sizePx).toBe(34)
    await page.reload()
    await expect.poll(sizePx).toBe(34)
    for (const px of [31, 28, 25, 22]) {
      await page.keyboard.press('Control+Minus')
      await expect.poll(sizePx).toBe(px)
    }
    expect(await page.getByRole('button', { name: 'Smaller words' }).isDisabled()).toBe(true)
  })

  it('is read without scrolling on a small laptop, at every step', async () => {
    for (const number of [1, 2, 3, 4, 5]) {
      await page.getByRole('button', { name: new RegExp(`^Step ${number}\\b`) }).click()
      await page.getByText(new RegExp(`^Step ${number} of 5`)).waitFor()
      expect(await scrolled(), String(number)).toEqual([])
    }
  })

  it('marks what is asked of the room, and has each sentence for itself', async () => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await page.getByRole('button', { name: /^Step 2\b/ }).click()
    const question = page.getByText('Awareness: does it fit me?', { exact: true })
    await question.waitFor()
    const weight = (text: string) =>
      page.getByText(text, { exact: true }).evaluate((one) => getComputedStyle(one).fontWeight)
    expect(await weight('Awareness: does it fit me?')).toBe('600')
    expect(await weight('At each the customer wants something else.')).toBe('400')
  })

  it('has an example of the trade, of another one for a step, or for good', async () => {
    await page.getByRole('button', { name: /^Step 2\b/ }).click()
    const trade = page.getByRole('button', { name: 'Trade of the example' })
    const track = async () => (await records()).workshop[0]?.track
    const usual = (await track()) ?? ''
    const other = usual === 'finance' ? 'Retail' : 'Finance'
    const shown = async () =>
      (await trade.textContent())?.replace('Trade of the example', '').trim().toLowerCase()
    await expect.poll(shown).toBe(usual)
    await choose(page, trade, other)
    await expect.poll(shown).toBe(other.toLowerCase())
    await page.getByRole('button', { name: /^Step 3\b/ }).click()
    await page.getByRole('button', { name: /^Step 2\b/ }).click()
    await expect.poll(shown).toBe(usual)
    expect(await track()).toBe(usual)
    await choose(page, trade, other)
    await choose(page, trade, `Keep “${other}” for the whole workshop`)
    await expect.poll(track).toBe(other.toLowerCase())
    await page.keyboard.press('Control+z')
    await expect.poll(track).toBe(usual)
  })
})
