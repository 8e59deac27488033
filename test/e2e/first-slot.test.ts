import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { remainingMs } from '../../electron/core/run/run-time.ts'
import { textIn } from '../../electron/core/text/language.ts'
import { appsOfTest } from '../helpers/apps-of-test.ts'
import { windowAt } from '../helpers/app-windows.ts'
import { showView } from '../helpers/console-views.ts'
import { callHost } from '../helpers/call-host.ts'
import type { RunningApp } from '../helpers/electron-app.ts'
import { itInLongRun } from '../helpers/it-in-long-run.ts'
import { makeWorkshop } from '../helpers/start-page.ts'

const apps = appsOfTest()
const out = join(import.meta.dirname, '..', '..', 'out')

const roster = [
  'Name;Organisation;Group',
  'ឯកឧត្តម សុខ ចាន់ណា;ធនាគារមេគង្គ;1',
  '王芳 女士;湄公河银行;1',
  'Dara Chea;Mekong Bank;2',
  'Sophea Lim;Tonle Retail;2',
].join('\n')

describe('the first slot', () => {
  it('runs from a roster to the projector, and stands there again after every process was killed', async () => {
    const first = await apps.start()
    const page = await windowAt(first, '/start/')
    await makeWorkshop(page, 'Customer loyalty')
    await showView(page, 'People')
    await bringIn(page, roster)
    await showView(page, 'Teach')

    await page.keyboard.press('Space')
    await page.getByRole('timer').waitFor()
    const opening = await runningSlot(page)
    await callHost(page, 'desktop.place', { request: { kind: 'window' } })
    const stage = await windowAt(first, '/stage/')
    await titleOf(stage).waitFor()
    const welcome = await wordsOn(stage)

    await page.bringToFront()
    await page.keyboard.press('n')
    await eventually(() => runningSlot(page).then(({ title }) => title)).not.toBe(opening.title)
    const second = await runningSlot(page)
    await eventually(() => wordsOn(stage)).not.toBe(welcome)
    const begun = await wordsOn(stage)
    await page.keyboard.press('PageDown')
    await eventually(() => wordsOn(stage)).not.toBe(begun)
    const shown = await wordsOn(stage)

    await first.kill9()
    const startedMs = performance.now()
    const again = await apps.start({ dataDir: first.dataDir })
    const reopened = await again.firstWindow()
    await reopened.getByRole('timer').waitFor()
    note(`kill to the slot on the console: ${String(Math.round(performance.now() - startedMs))} ms`)
    const after = await runningSlot(await windowAt(again, '/start/'))
    expect(after).toMatchObject({ title: second.title, runId: second.runId })
    await eventually(() => shownSecondsOff(reopened)).toBeLessThanOrEqual(1)
    const stageAgain = await windowAt(again, '/stage/')
    await eventually(() => wordsOn(stageAgain)).toBe(shown)
    note(
      `kill to the same words on the stage: ${String(Math.round(performance.now() - startedMs))} ms`,
    )
    expect(await peopleInGroups(reopened)).toEqual([2, 2])
  })

  itInLongRun('goes on by a press of the clicker in either window, one stop a press', async () => {
    const running = await apps.start()
    const page = await windowAt(running, '/start/')
    await makeWorkshop(page, 'Clicker')
    await page.keyboard.press('PageDown')
    await page.getByRole('timer').waitFor()
    await callHost(page, 'desktop.place', { request: { kind: 'window' } })
    const stage = await windowAt(running, '/stage/')
    const place = async () => {
      const { stop } = (await callHost(page, 'room.get', {})).stage
      return `${(await runningSlot(page)).title} ${stop?.step ?? ''}`
    }
    const places = [await place()]
    for (const window of [stage, page, stage]) {
      await pressIn(running, window, 'PageDown')
      await eventually(place).not.toBe(places.at(-1))
      places.push(await place())
    }
    // The first slot has three stops: the last press has ended it.
    const { records } = await room(page)
    expect(records.slot_run).toHaveLength(2)
    await pressIn(running, stage, 'PageUp')
    await eventually(place).toBe(places.at(-2))
    expect(await isKeptAwake(running)).toBe(true)
    await pressIn(running, stage, 'Space')
    await eventually(() => isKeptAwake(running)).toBe(false)
  })
})

/** What stands largest on the wall. */
const titleOf = (stage: Page) => stage.locator('[data-scene] h1')

/** What is written on the wall, without its figures, which change by themselves. */
const wordsOn = async (stage: Page) =>
  ((await stage.locator('[data-scene]').textContent()) ?? '').replace(/\d+/g, '')

const eventually = <T>(read: () => Promise<T>) => expect.poll(read)

async function bringIn(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Import a participant list…' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox').first().fill(text)
  await dialog.getByRole('button', { name: /^Add 4 people/ }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('row', { name: 'Dara Chea' }).waitFor()
}

/** A press of a key in a window that has the focus, as the system would send it. */
async function pressIn({ app }: RunningApp, page: Page, keyCode: string): Promise<void> {
  const window = await app.browserWindow(page)
  await window.evaluate((one, key) => {
    one.focus()
    one.webContents.sendInputEvent({ type: 'keyDown', keyCode: key })
    one.webContents.sendInputEvent({ type: 'keyUp', keyCode: key })
  }, keyCode)
}

/** Whether the app keeps the display from going to sleep; its blockers are counted from 0. */
const isKeptAwake = ({ app }: RunningApp) =>
  app.evaluate(({ powerSaveBlocker }) =>
    [...Array(50).keys()].some((id) => powerSaveBlocker.isStarted(id)),
  )

async function room(page: Page) {
  const { workshopId } = await callHost(page, 'room.get', {})
  return callHost(page, 'workshop.open', { workshopId: workshopId ?? '' })
}

async function runningSlot(page: Page) {
  const { records } = await room(page)
  const run = records.slot_run.find(({ endedMs }) => endedMs === null)
  const slot = records.slot.find(({ id }) => id === run?.slotId)
  return { runId: run?.id, run, title: slot === undefined ? '' : textIn(slot.title, 'en') }
}

/** How far the countdown that is shown is from what the log says, in seconds. */
async function shownSecondsOff(page: Page): Promise<number> {
  const { run } = await runningSlot(page)
  const shown = (await page.getByRole('timer').textContent()) ?? ''
  const seconds = shown.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
  if (run === undefined) return Infinity
  return Math.abs(seconds - Math.ceil(remainingMs(run, Date.now()) / 1000))
}

async function peopleInGroups(page: Page): Promise<readonly number[]> {
  const { records } = await room(page)
  return records.group
    .toSorted((a, b) => a.number - b.number)
    .map(({ id }) => records.membership.filter(({ groupId }) => groupId === id).length)
}

/** Figures are for the report; no test passes or fails by them. */
function note(figure: string): void {
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'first-slot.txt'), `${figure}\n`, { flag: 'a' })
  console.log(figure)
}
