import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '../../electron/core/base/ids.ts'
import { enterWorkshop, windowAt } from '../helpers/app-windows.ts'
import { callHost } from '../helpers/call-host.ts'
import { showView } from '../helpers/console-views.ts'
import { launchApp, type RunningApp } from '../helpers/electron-app.ts'
import { telling } from '../helpers/long-run.ts'
import { plugKeyboard, type RealKeyboard } from '../helpers/real-keys.ts'
import { listShown } from '../helpers/start-page.ts'

let running: RunningApp
let page: Page
let keyboard: RealKeyboard
let workshopId: Id

beforeAll(async () => {
  running = await launchApp()
  page = await windowAt(running, '/start/')
  keyboard = await plugKeyboard()
})
afterAll(async () => {
  keyboard.layout('us')
  keyboard.unplug()
  await running.kill9()
  rmSync(running.dataDir, { recursive: true, force: true })
})

beforeEach(async () => {
  workshopId = await enterWorkshop(page)
  // The call has had the page's line: what is pressed before it has it back would be lost.
  await page.getByText('Saved', { exact: true }).waitFor()
  await keyboard.giveTo(running, '/start/')
})
afterEach(async () => {
  await callHost(page, 'desktop.place', { request: { kind: 'preview' } })
  await callHost(page, 'room.enter', { workshopId: null })
  await listShown(page)
})

const runs = async () => (await callHost(page, 'workshop.open', { workshopId })).records.slot_run
const current = async () => (await runs()).find(({ endedMs }) => endedMs === null)
/** What the page says that undo would take back: asking the host would take the page's line away. */
const lastDone = (what: string) =>
  page
    .locator('footer')
    .getByRole('button', { name: `Undo ${what}` })
    .waitFor()
/** A key for a window, as the system sends it: without a window manager none but the first has the focus. */
async function pressOn(wall: Page, key: string): Promise<void> {
  const window = await running.app.browserWindow(wall)
  await window.evaluate(({ webContents }, keyCode) => {
    webContents.sendInputEvent({ type: 'keyDown', keyCode })
    webContents.sendInputEvent({ type: 'keyUp', keyCode })
  }, key)
}
const slots = async () => (await callHost(page, 'workshop.open', { workshopId })).records.slot
const stage = async () => (await callHost(page, 'room.get', {})).stage

describe.each(telling(['kh', 'us'], 1))('with the keyboard layout %s', (layout) => {
  beforeEach(() => keyboard.layout(layout))

  it('Space starts and pauses, letters and signs act, on the console', async () => {
    keyboard.press('Space')
    await page.getByRole('timer').waitFor()
    keyboard.press('Space')
    await lastDone('Pause')
    keyboard.press('Equal')
    await lastDone('+1 min')
    keyboard.press('ShiftLeft', 'Equal')
    await lastDone('+5 min')
    const black = page.locator('[data-scene="black"]')
    keyboard.press('B')
    await black.waitFor()
    keyboard.press('Period')
    await black.waitFor({ state: 'detached' })
    keyboard.press('ControlLeft', 'Z')
    await lastDone('+1 min')
    expect(await current()).toMatchObject({ extendedMs: 60_000, pausedMs: expect.any(Number) })
  })

  it('in a row of the agenda Space means the slot, and letters mean nothing', async () => {
    await showView(page, 'Agenda')
    await page.getByRole('row').nth(2).click()
    keyboard.type(['B', 'N', 'G'])
    keyboard.press('Space')
    await expect.poll(async () => (await runs()).length).toBe(1)
    expect((await stage()).black).toBe(false)
    expect(await page.locator('[data-surface="board"]').count()).toBe(0)
  })

  it('“.” blacks the stage over an open board, and letters are the board’s', async () => {
    await page.getByRole('button', { name: 'Freeze' }).click()
    await page.getByRole('button', { name: 'Freeze' }).click()
    keyboard.press('G')
    await page.locator('[data-surface="board"]').first().waitFor()
    keyboard.press('Period')
    keyboard.press('AltLeft', 'ArrowLeft')
    const black = page.locator('[data-scene="black"]')
    await black.waitFor()
    keyboard.press('Period')
    await black.waitFor({ state: 'detached' })
  })

  it('digits are typed into the date of a day and of a new workshop, and into numbers', async () => {
    await showView(page, 'Agenda')
    await page.getByRole('tab', { name: 'Day', exact: true }).click()
    await page.getByRole('spinbutton').first().click()
    keyboard.type([...'01122026', 'Enter'])
    await expect
      .poll(
        async () => (await callHost(page, 'workshop.open', { workshopId })).records.day[0]?.date,
      )
      .toBe('2026-12-01')
    await callHost(page, 'room.enter', { workshopId: null })
    await page.getByRole('button', { name: /^New…/ }).first().click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('spinbutton').first().click()
    keyboard.type([...'24112026'])
    await expect
      .poll(() => dialog.getByRole('spinbutton').allTextContents())
      .toEqual(expect.arrayContaining(['24', '11', '2026']))
    const count = dialog.locator('input[inputmode="numeric"]')
    await count.click({ clickCount: 3 })
    keyboard.type(['3', '1', 'Tab'])
    await expect.poll(() => count.inputValue()).toBe('31')
    keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })
})

describe('the stage’s own window', () => {
  it('starts, and goes on and back by up and down', async () => {
    await callHost(page, 'desktop.place', { request: { kind: 'window' } })
    const wall = await windowAt(running, '/stage/')
    await wall.waitForSelector('[data-scene]')
    await pressOn(wall, 'Space')
    await expect.poll(async () => (await runs()).length).toBe(1)
    const slotId = (await current())?.slotId
    const steps = (await slots()).find(({ id }) => id === slotId)?.script?.steps ?? []
    const step = async () => (await stage()).stop?.step
    /** A press within a moment of the last one is taken for a worn button. */
    const pressUntil = (key: string, at: number) =>
      expect
        .poll(async () => {
          if ((await step()) !== steps[at]?.key) await pressOn(wall, key)
          return step()
        })
        .toBe(steps[at]?.key)
    await pressUntil('Down', 1)
    await pressUntil('Up', 0)
    expect(await runs()).toHaveLength(1)
  })
})

describe('keys that are typed at once after Add a slot', () => {
  it('stand in its title, and nothing of them reaches the room', async () => {
    keyboard.layout('us')
    await showView(page, 'Agenda')
    for (const how of ['menu', 'button'] as const) {
      const before = (await slots()).length
      if (how === 'menu') {
        const row = page.getByRole('row').nth(3)
        await row.hover()
        await row.getByRole('button', { name: /^More/ }).click()
        await page.getByRole('menuitem', { name: /below/ }).click()
      } else {
        await page.locator('[data-add-slot]').click()
      }
      keyboard.type([...'GNB', 'Space', ...'FT'])
      await expect.poll(async () => (await slots()).length).toBe(before + 1)
      await expect
        .poll(async () => (await slots()).some(({ title }) => title.en === 'gnb ft'))
        .toBe(true)
      await page.keyboard.press('Control+a')
      await page.keyboard.type('Seen')
      await expect
        .poll(async () => (await slots()).some(({ title }) => title.en === 'gnb ft'))
        .toBe(false)
    }
    expect(await runs()).toEqual([])
    expect(await stage()).toMatchObject({ black: false, frozen: null, scene: 'slot' })
    expect(await page.locator('[data-surface="board"]').count()).toBe(0)
  })
})
