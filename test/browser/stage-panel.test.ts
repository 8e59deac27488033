import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { Id } from '../../electron/core/base/ids.ts'
import { newId } from '../../electron/host/new-id.ts'
import { barriersIn, lowTargetsIn } from '../helpers/barriers.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { looks } from '../helpers/pictures.ts'
import { sent } from '../helpers/sent-edits.ts'

let at: ConsoleAtWork
let page: Page
let problems: readonly string[]
let workshopId: Id

beforeAll(async () => void (at = await consoleAtWork()))
afterAll(() => at.close())

beforeEach(async () => {
  const made = await at.ask('library.create', {
    agendaKey: 'two-day',
    name: 'Customer loyalty',
    startDate: '2026-11-24',
    language: 'en',
    timeZone: 'Asia/Phnom_Penh',
    place: '',
    facilitator: '',
    organisation: '',
    headCount: 18,
  })
  workshopId = made.workshopId
  const record = { id: newId(), rank: 'a0', number: 1, name: 'Mekong' }
  await at.ask('workshop.edit', {
    workshopId,
    edits: [sent({ kind: 'group.add', record }, newId(), 'people')],
  })
  await at.ask('settings.set', { language: 'en', theme: 'light' })
  await at.ask('room.enter', { workshopId })
  ;({ page, problems } = await at.open())
  await page.locator('footer').waitFor()
})
afterEach(async () => {
  expect(problems).toEqual([])
  await page.context().close()
})

const stage = async () => (await at.ask('room.get', {})).stage
const eventually = <T>(read: () => Promise<T>) => expect.poll(read)
const opener = () => page.getByRole('button', { name: 'Stage', exact: true })
const panel = () => page.getByRole('group', { name: 'Stage', exact: true })
const now = (name: string) =>
  page.getByRole('radiogroup', { name: 'The room sees' }).getByRole('radio', { name })
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')

describe('the stage panel', () => {
  it('has a tick at what the room sees, and shows something else by a press', async () => {
    await opener().click()
    await eventually(() => now('Slide or step').isChecked()).toBe(true)
    for (const [name, scene] of [
      ['Timer only', 'timer'],
      ['Board', 'board'],
      ['Groups', 'groups'],
      ['Test card', 'test-card'],
      ['Slide or step', 'slot'],
    ] as const) {
      await now(name).click()
      await eventually(async () => (await stage()).scene).toBe(scene)
      await eventually(() => now(name).isChecked()).toBe(true)
    }
  })

  it('is gone over by keyboard alone: arrows walk, Space chooses, Esc gives the focus back', async () => {
    await opener().focus()
    await page.keyboard.press('Enter')
    await eventually(focused).toBe('English')
    await page.keyboard.press('ArrowRight')
    await eventually(focused).toBe('ខ្មែរ')
    expect((await stage()).language).toBe('en')
    await page.keyboard.press('Space')
    await eventually(async () => (await stage()).language).toBe('km')
    // The second list has it as soon as it is no longer the first.
    await eventually(() => page.getByRole('radio', { name: 'English' }).count()).toBe(2)
    await page.keyboard.press('Tab')
    await eventually(focused).toBe('None')
    await page.keyboard.press('ArrowRight')
    await eventually(focused).toBe('English')
    await page.keyboard.press('Space')
    await eventually(async () => (await stage()).secondLanguage).toBe('en')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Space')
    await eventually(async () => (await stage()).theme).toBe('dark')
    await page.keyboard.press('Tab')
    await eventually(focused).toBe('Slide or step')
    await page.keyboard.press('ArrowDown')
    expect((await stage()).scene).toBe('slot')
    await page.keyboard.press('Enter')
    await eventually(async () => (await stage()).scene).toBe('timer')
    await page.keyboard.press('Escape')
    await panel().waitFor({ state: 'detached' })
    await eventually(focused).toBe('Stage')
  })

  it('takes no key from the room, stays for the controls, and goes with a press elsewhere', async () => {
    await opener().click()
    await panel().waitFor()
    await page.keyboard.press('b')
    await eventually(async () => (await stage()).black).toBe(true)
    await page.getByRole('button', { name: 'Black' }).click()
    await eventually(async () => (await stage()).black).toBe(false)
    await page.keyboard.press('t')
    await eventually(() => now('Timer only').isChecked()).toBe(true)
    await page.locator('h1, h2').first().click()
    await panel().waitFor({ state: 'detached' })
  })

  it('makes the wall dark in the light console: the preview, and the stage itself', async () => {
    await opener().click()
    const light = page.getByRole('radiogroup', { name: 'On the wall' })
    await light.getByRole('radio', { name: 'Dark' }).click()
    await eventually(async () => (await stage()).theme).toBe('dark')
    const [wall] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate(() => void window.open('/stage/index.html')),
    ])
    for (const one of [page, wall]) {
      const scene = one.locator('[data-scene]').first()
      await scene.waitFor()
      await eventually(() =>
        scene.evaluate((drawn) => getComputedStyle(drawn).backgroundColor),
      ).toBe('rgb(31, 29, 25)')
    }
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('light')
    await light.getByRole('radio', { name: 'Light' }).click()
    await eventually(() =>
      wall
        .locator('[data-scene]')
        .first()
        .evaluate((drawn) => getComputedStyle(drawn).backgroundColor),
    ).toBe('rgb(255, 253, 249)')
  })

  it('is gone behind an open board', async () => {
    await opener().click()
    await panel().waitFor()
    await page.keyboard.press('g')
    await page.getByRole('tab', { name: 'Mekong' }).waitFor()
    await panel().waitFor({ state: 'detached' })
  })

  it('has no barrier and no low target in its looks', async () => {
    await opener().click()
    for (const { language, theme } of looks) {
      await at.ask('settings.set', { language, theme })
      await page.locator(`html[lang^="${language}"][data-theme="${theme}"]`).waitFor()
      expect(await barriersIn(page, '[data-keeps-scope]:has([role=radiogroup])')).toEqual([])
      expect(await lowTargetsIn(page, '[data-keeps-scope]:has([role=radiogroup])')).toEqual([])
    }
  })
})
