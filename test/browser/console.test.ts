import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { Id } from '../../electron/core/base/ids.ts'
import { systemClock, type Clock } from '../../electron/host/clock.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { showView } from '../helpers/console-views.ts'
import { listShown } from '../helpers/start-page.ts'

let sleptMs = 0
/** A clock of a laptop that sleeps when the test says so. */
const sleepyClock: Clock = {
  ...systemClock,
  now: () => systemClock.now() + sleptMs,
  uptimeMs: () => (systemClock.uptimeMs() ?? 0) + sleptMs,
}
let at: ConsoleAtWork
let page: Page
let problems: readonly string[]
let workshopId: Id

beforeAll(async () => void (at = await consoleAtWork({ clock: sleepyClock })))
afterAll(() => at.close())

beforeEach(async () => {
  const made = await at.ask('library.create', {
    agendaKey: 'two-day',
    name: 'Customer loyalty',
    startDate: '2026-11-24',
    language: 'en',
    timeZone: 'Asia/Phnom_Penh',
    place: 'Phnom Penh',
    facilitator: '',
    organisation: '',
    headCount: 24,
  })
  workshopId = made.workshopId
  await at.ask('room.enter', { workshopId })
  ;({ page, problems } = await at.open())
  await page.locator('footer').waitFor()
})
afterEach(async () => {
  expect(problems).toEqual([])
  await page.context().close()
})

const runs = async () => {
  const { records } = await at.ask('workshop.open', { workshopId })
  return records.slot_run.toSorted((a, b) => a.startedMs - b.startedMs)
}
const running = async () => (await runs()).find(({ endedMs }) => endedMs === null)
/** When the break that runs ends; null without one. */
async function pausedUntil(): Promise<number | null> {
  const { records } = await at.ask('workshop.open', { workshopId })
  return records.break_run.find(({ endedMs }) => endedMs === null)?.backAtMs ?? null
}
const stage = async () => (await at.ask('room.get', {})).stage
const eventually = <T>(read: () => Promise<T>) => expect.poll(read)

/** The slot has run for longer than a button bounces. */
const isSettled = () =>
  eventually(
    async () => at.host().options.clock.now() - ((await running())?.startedMs ?? Infinity),
  ).toBeGreaterThan(400)

/** A worn button: two presses in one moment. */
const bounce = (window: Page, key: string) =>
  window.evaluate((name) => {
    const press = () => new KeyboardEvent('keydown', { key: name, code: name, bubbles: true })
    document.body.dispatchEvent(press())
    document.body.dispatchEvent(press())
  }, key)

describe('the controls', () => {
  it('start, pause and go on by Space, whatever button was pressed before', async () => {
    await page.keyboard.press('Space')
    await eventually(async () => (await running())?.pausedMs).toBe(null)
    await page.getByRole('button', { name: '+5 min' }).click()
    await eventually(async () => (await running())?.extendedMs).toBe(300_000)
    await page.keyboard.press('Space')
    await page.getByRole('status').and(page.getByText('Paused')).waitFor()
    await eventually(async () => (await running())?.pausedMs ?? null).not.toBe(null)
    await page.getByRole('button', { name: /^Resume/ }).click()
    await eventually(async () => (await running())?.pausedMs).toBe(null)
  })

  it('leave Space to what the keyboard has put its ring on', async () => {
    await page.keyboard.press('F6')
    const menu = page.getByRole('button', { name: 'Menu', exact: true })
    await menu.and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Space')
    await page.getByRole('menuitem').first().waitFor()
    expect(await runs()).toEqual([])
    await page.keyboard.press('Escape')
  })

  it('go to the next slot and back, by letter, by a press in what follows, and by clicker', async () => {
    await page.keyboard.press('n')
    await eventually(async () => (await runs()).length).toBe(1)
    await isSettled()
    await bounce(page, 'n')
    await eventually(async () => (await runs()).length).toBe(2)
    await isSettled()
    await page.getByRole('button', { name: 'Start this slot now' }).click()
    await eventually(async () => (await runs()).length).toBe(3)
    await isSettled()
    const third = await running()
    await page.keyboard.press('PageUp')
    await eventually(async () => (await running())?.id).not.toBe(third?.id)
    expect(await runs()).toHaveLength(3)
  })

  it('walk what a slot shows by button and clicker, and say what the next press does', async () => {
    const { records } = await at.ask('workshop.open', { workshopId })
    const first = records.slot.find(({ packKey }) => packKey === 'registration')
    const steps = (first?.script?.steps ?? []).map(({ key }) => key)
    const stop = async () => (await stage()).stop?.step
    await page.keyboard.press('Space')
    await page.getByRole('timer').waitFor()
    await isSettled()
    await page.getByRole('button', { name: /^Next step/ }).click()
    await eventually(stop).toBe(steps[1])
    await page.keyboard.press('PageUp')
    await eventually(stop).toBe(steps[0])
    for (const step of steps.slice(1)) {
      // A press in the moment after the last one is a bounce.
      await expect
        .poll(async () => {
          if ((await stop()) !== step) await page.keyboard.press('PageDown')
          return stop()
        })
        .toBe(step)
    }
    const on = page.getByRole('button', { name: /^Next: Opening/ })
    await on.waitFor()
    expect(await runs()).toHaveLength(1)
    await expect
      .poll(async () => {
        if ((await runs()).length === 1) await on.click()
        return (await runs()).length
      })
      .toBe(2)
  })

  it('take back each press, and bring it back, with its name on the button', async () => {
    await page.keyboard.press('Space')
    await page.getByRole('timer').waitFor()
    await page.keyboard.press('+')
    await eventually(async () => (await running())?.extendedMs).toBe(60_000)
    await page.getByRole('button', { name: /^Undo \+1 min/ }).waitFor()
    await page.keyboard.press('Control+z')
    await eventually(async () => (await running())?.extendedMs).toBe(0)
    await page.keyboard.press('Control+y')
    await eventually(async () => (await running())?.extendedMs).toBe(60_000)
    await page.getByRole('button', { name: /^Undo \+1 min/ }).click()
    await page.getByRole('button', { name: /^Undo Start/ }).click()
    await eventually(async () => (await runs()).length).toBe(0)
  })

  it('are what undo takes back next, though the focus is with the people', async () => {
    await page.keyboard.press('Space')
    await page.getByRole('timer').waitFor()
    await showView(page, 'People')
    await page.getByRole('button', { name: 'Add a person' }).focus()
    await page.getByRole('button', { name: 'Nothing to undo' }).first().waitFor()
    await page.getByRole('button', { name: '+5 min' }).click()
    await page.getByRole('button', { name: /^Undo \+5 min/ }).waitFor()
    await page.keyboard.press('Control+z')
    await eventually(async () => (await running())?.extendedMs).toBe(0)
  })

  it('do nothing while words are typed, nor while they are composed', async () => {
    await page.locator('header button[aria-haspopup]').click()
    await page.getByRole('menuitem').nth(1).click()
    const name = page.getByRole('dialog').getByRole('textbox', { name: 'Name' })
    await name.focus()
    await page.keyboard.type(' n b . +')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('body').dispatchEvent('keydown', { key: 'n', isComposing: true })
    expect(await runs()).toEqual([])
    expect((await stage()).black).toBe(false)
  })

  it('understand a Khmer keyboard by the place of the key', async () => {
    const press = (key: string, code: string) =>
      page.locator('body').dispatchEvent('keydown', { key, code, bubbles: true })
    await press('ន', 'KeyN')
    await eventually(async () => (await runs()).length).toBe(1)
    await press('ប', 'KeyB')
    await eventually(async () => (await stage()).black).toBe(true)
  })

  it('begin the slot anew only when R is held down', async () => {
    await page.keyboard.press('Space')
    await page.getByRole('timer').waitFor()
    await page.keyboard.press('r')
    await page.keyboard.press('+')
    await eventually(async () => (await running())?.extendedMs).toBe(60_000)
    expect(await runs()).toHaveLength(1)
    await page.keyboard.down('r')
    await eventually(async () => (await runs()).length).toBe(2)
    await page.keyboard.up('r')
    expect((await running())?.extendedMs).toBe(0)
  })

  it('let the clicker through while a dialog is open', async () => {
    await page.keyboard.press('F1')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('PageDown')
    await eventually(async () => (await runs()).length).toBe(1)
    expect(await page.getByRole('dialog').count()).toBe(1)
    await page.keyboard.press('Escape')
  })
})

describe('the stage in the console', () => {
  it('is frozen, black, timer only, and in the next language, by one key each', async () => {
    await page.keyboard.press('Space')
    await page.getByRole('timer').waitFor()
    await page.keyboard.press('t')
    await eventually(async () => (await stage()).scene).toBe('timer')
    await page.keyboard.press('f')
    await eventually(async () => (await stage()).frozen?.kind).toBe('timer')
    await page.getByText('Frozen: the room sees this picture').waitFor()
    await page.keyboard.press('l')
    await eventually(async () => (await stage()).language).toBe('km')
    await page.keyboard.press('f')
    await page.keyboard.press('.')
    await page.getByText('Black: the room sees nothing').waitFor()
    expect(await page.getByRole('button', { name: /^Black/ }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    await page.keyboard.press('b')
    await eventually(async () => (await stage()).black).toBe(false)
  })

  it('sends the room into a break with a time to be back, and ends it', async () => {
    await page.getByRole('button', { name: 'Stage', exact: true }).click()
    await page.getByRole('radio', { name: 'Break until…' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^10 min/ })
      .click()
    await eventually(pausedUntil).not.toBeNull()
    expect(((await pausedUntil()) ?? 0) % 60_000).toBe(0)
    await page
      .getByRole('banner')
      .getByText(/^Break until \d\d:\d\d$/)
      .waitFor()
    await page.getByRole('button', { name: 'Stage', exact: true }).click()
    await page.getByRole('radio', { name: 'Slide or step' }).click()
    await eventually(pausedUntil).toBeNull()
    await page
      .getByRole('banner')
      .getByText(/^Break until/)
      .waitFor({ state: 'detached' })
  })

  it('ends a break where it is said', async () => {
    await at.ask('room.break', { energiser: null, backAtMs: null, holds: true })
    await page.getByRole('button', { name: 'End the break' }).click()
    await page.getByRole('button', { name: 'End the break' }).waitFor({ state: 'detached' })
    const { records } = await at.ask('workshop.open', { workshopId })
    expect(records.break_run.every(({ endedMs }) => endedMs !== null)).toBe(true)
  })

  it('shows a second language below the first, and none again', async () => {
    await page.getByRole('button', { name: 'Stage', exact: true }).click()
    const second = page.getByRole('radiogroup', { name: 'Second language' })
    await second.getByRole('radio', { name: 'ខ្មែរ' }).click()
    await eventually(async () => (await stage()).secondLanguage).toBe('km')
    await second.getByRole('radio', { name: 'None' }).click()
    await eventually(async () => (await stage()).secondLanguage).toBe(null)
  })
})

describe('after a sleep of the laptop', () => {
  it('the slot stands still until somebody says whether that time counts', async () => {
    await page.keyboard.press('Space')
    await page.getByRole('timer').waitFor()
    sleptMs += 12 * 60_000
    await page.getByText('The laptop slept for 12 min').waitFor()
    await page.getByRole('status').and(page.getByText('Paused')).waitFor()
    await page.getByRole('button', { name: 'No, leave it out' }).click()
    await eventually(async () => (await running())?.pausedMs).toBe(null)
    expect((await running())?.pausedTotalMs).toBeGreaterThanOrEqual(12 * 60_000 - 1_000)
    await page.getByText('The laptop slept').waitFor({ state: 'detached' })
    sleptMs += 5 * 60_000
    await page.getByRole('button', { name: 'Yes, count that time' }).click()
    await eventually(async () => (await running())?.pausedMs).toBe(null)
    expect((await running())?.pausedTotalMs).toBeLessThan(13 * 60_000)
  })
})

describe('two consoles', () => {
  it('show the same slot, and the same list when one leaves, which is asked first', async () => {
    const other = await at.open()
    await page.keyboard.press('Space')
    await other.page.getByRole('timer').waitFor()
    await page.locator('header button[aria-haspopup]').click()
    await page.getByRole('menuitem').first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Stay' }).first().click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('header button[aria-haspopup]').click()
    await page.getByRole('menuitem').first().click()
    await page.getByRole('dialog').getByRole('button', { name: 'Go to the list' }).click()
    await listShown(other.page)
    expect(other.problems).toEqual([])
    await other.page.context().close()
  })
})
