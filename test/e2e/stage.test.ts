import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { textIn } from '../../electron/core/text/language.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { currentRun, remainingMs } from '../../electron/core/run/run-time.ts'
import { tablesFrom } from '../../electron/core/workshop/tables.ts'
import { newId } from '../../electron/host/new-id.ts'
import { appPage } from '../helpers/app-page.ts'
import { enterWorkshop, windowAt } from '../helpers/app-windows.ts'
import { appsOfTest } from '../helpers/apps-of-test.ts'
import { callHost } from '../helpers/call-host.ts'
import { itInLongRun } from '../helpers/it-in-long-run.ts'
import { laptop, projector, tellDisplays } from '../helpers/two-displays.ts'
import { sent } from '../helpers/sent-edits.ts'

const apps = appsOfTest()
const out = join(import.meta.dirname, '..', '..', 'out')
const titleScript = `document.querySelector('[data-scene] h1')?.textContent ?? null`
const slideScript = `document.querySelector('[data-scene="slide"] h1')?.textContent ?? null`

/** An app with a workshop in the room, on two displays unless told otherwise. */
async function inTheRoom(displays = [laptop, projector]) {
  const running = await apps.start()
  const page = await windowAt(running, '/start/')
  await tellDisplays(running, displays)
  const workshopId = await enterWorkshop(page)
  const tables = async () =>
    tablesFrom((await callHost(page, 'workshop.open', { workshopId })).records)
  const slotNow = async () => {
    const now = await tables()
    const slot = now.slot.get(currentRun(now)?.slotId ?? '')
    return slot === undefined ? null : textIn(slot.title, 'en')
  }
  return {
    running,
    page,
    tables,
    slotNow,
    console: appPage(running, '/start/'),
    stage: appPage(running, '/stage/'),
    place: async () => (await callHost(page, 'desktop.get', {}))?.stage.kind,
    start: async () => startFirstSlot(page, workshopId, await tables()),
  }
}

async function startFirstSlot(
  page: Page,
  workshopId: Id,
  { slot }: ReturnType<typeof tablesFrom>,
): Promise<string> {
  const [first] = slot.values()
  if (first === undefined) throw new Error('no slot to start')
  const edit = { kind: 'run.start', slotId: first.id, runId: newId() } as const
  const edits = [sent(edit)]
  const [result] = await callHost(page, 'workshop.edit', { workshopId, edits })
  expect(result?.kind).toBe('committed')
  return textIn(first.title, 'en')
}

describe('the stage on a second display', () => {
  it('fills it while a workshop is in the room, goes with it, and comes back with it', async () => {
    const { running, page, console, stage, place } = await inTheRoom()
    await expect.poll(stage.box).toEqual(projector)
    const consoleBox = await console.box()
    expect(await callHost(page, 'desktop.get', {})).toMatchObject({
      displays: [{ console: true }, { console: false, widthPx: projector.width }],
      stage: { kind: 'display' },
    })

    await tellDisplays(running, [laptop])
    await expect.poll(stage.box).toBeNull()
    await expect.poll(place).toBe('preview')
    expect(await console.box()).toEqual(consoleBox)
    const sign = page.locator('header').getByText('Projector unplugged')
    await sign.waitFor()

    await tellDisplays(running, [laptop, projector])
    await sign.waitFor({ state: 'detached' })
    await expect.poll(stage.box).toEqual(projector)
    await expect.poll(place).toBe('display')
    expect(await console.box()).toEqual(consoleBox)

    await callHost(page, 'room.enter', { workshopId: null })
    await expect.poll(stage.box).toBeNull()
  })

  it('follows the run and obeys the clicker, black and freeze, while the agenda goes on', async () => {
    const { running, page, slotNow, start, stage } = await inTheRoom()
    const slot = await start()
    const shown = () => stage.ask(titleScript)
    const window = await windowAt(running, '/stage/')
    await window.locator('[data-scene="slide"]').waitFor()
    const first = await shown()

    const pressedMs = performance.now()
    await stage.press('PageDown')
    await expect.poll(shown, { interval: 10 }).not.toBe(first)
    note(`a press on the stage to the next slide there: ${since(pressedMs)}`)
    const second = await shown()
    expect(await slotNow()).toBe(slot)
    await page.getByText(String(second)).first().waitFor()

    await stage.press('.')
    await window.locator('[data-scene="black"]').waitFor()
    await stage.press('B')
    await window.locator('[data-scene="slide"]').waitFor()

    await stage.press('F')
    const frozen = async () => (await callHost(page, 'room.get', {})).stage.frozen !== null
    await expect.poll(frozen).toBe(true)
    // A second press within a moment would be taken for a worn button.
    await expect.poll(() => performance.now() - pressedMs).toBeGreaterThan(400)
    const stop = async () => (await callHost(page, 'room.get', {})).stage.stop?.step
    const before = await stop()
    await stage.press('Right')
    await expect.poll(stop).not.toBe(before)
    expect(await shown()).toBe(second)
    await stage.press('F')
    await expect.poll(shown).not.toBe(second)
  })

  it('shows the same time as the log has', async () => {
    const { page, start, tables, stage } = await inTheRoom()
    await start()
    await callHost(page, 'room.stage', { act: { kind: 'timer' } })
    const clock = `document.querySelector('[role=timer]') && [document.querySelector('[role=timer]').textContent, Date.now()]`
    await expect.poll(() => stage.ask(clock)).not.toBeNull()
    const run = currentRun(await tables())
    // A busy page may draw a second late; it does not stay behind.
    const offMs = async () => {
      const [text, atMs] = (await stage.ask(clock)) as [string, number]
      const shownSeconds = text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
      return Math.abs(shownSeconds * 1000 - (run === undefined ? NaN : remainingMs(run, atMs)))
    }
    await expect.poll(offMs).toBeLessThanOrEqual(1000)
  })
})

describe('the stage on the only display', () => {
  it('covers nothing until asked; Esc gives the display back', async () => {
    const { running, page, console, stage, place } = await inTheRoom([laptop])
    await expect.poll(place).toBe('preview')
    expect(await stage.box()).toBeNull()
    const consoleBox = await console.box()
    await callHost(page, 'desktop.place', { request: { kind: 'present' } })
    await expect.poll(stage.box).toEqual(laptop)
    await stage.press('Escape')
    await expect.poll(stage.box).toBeNull()
    expect(await console.box()).toEqual(consoleBox)

    await callHost(page, 'desktop.place', { request: { kind: 'window' } })
    await expect.poll(stage.box).toMatchObject({ width: 960, height: 540 })
    await stage.close()
    await expect.poll(stage.box).toBeNull()
    await expect.poll(place).toBe('preview')

    await callHost(page, 'desktop.place', { request: { kind: 'window' } })
    await expect.poll(stage.box).not.toBeNull()
    await tellDisplays(running, [laptop, projector])
    await expect.poll(stage.box).toEqual(projector)
    await stage.close()
    await stage.press('Escape')
    await expect.poll(place).toBe('display')
    expect(await stage.box()).toEqual(projector)
  })
})

describe('a crash of one of the windows', () => {
  it('#30 B5 is healed by itself, and the other window is untouched', async () => {
    const { start, console, stage } = await inTheRoom()
    await start()
    const shown = () => stage.ask(slideScript)
    await expect.poll(shown).not.toBeNull()
    const title = await shown()
    note(`stage crashed, to its picture: ${JSON.stringify(await stage.healed(slideScript))}`)
    expect(await shown()).toBe(title)
    expect(await stage.box()).toEqual(projector)

    await stage.ask(`document.body.dataset.same = 'yes'`)
    const timer = `document.querySelector('[role=timer]')?.textContent ?? null`
    await expect.poll(() => console.ask(timer)).not.toBeNull()
    note(`console crashed, to its countdown: ${JSON.stringify(await console.healed(timer))}`)
    expect(await shown()).toBe(title)
    expect(await stage.ask('document.body.dataset.same ?? null')).toBe('yes')
    expect(await stage.box()).toEqual(projector)
  })
})

describe('a stage that hangs', () => {
  itInLongRun('#30 is taken for crashed, though nobody clicks on it', async () => {
    const { running, start, stage } = await inTheRoom()
    await start()
    await expect.poll(() => stage.ask(slideScript)).not.toBeNull()
    const title = await stage.ask(slideScript)
    const hungMs = performance.now()
    await stage.ask(`document.body.dataset.old = 'yes'; setTimeout(() => { for (;;); })`)
    await expect.poll(() => running.output()).toContain('page has no pulse')
    const isNew = `document.body.dataset.old ? null : ${slideScript}`
    await expect.poll(() => stage.ask(isNew, 500)).toBe(title)
    note(`stage hung, to its picture: ${since(hungMs)}`)
  })
})

/** Figures are for the report; no test passes or fails by them. */
function note(figure: string): void {
  mkdirSync(out, { recursive: true })
  appendFileSync(join(out, 'stage.txt'), `${figure}\n`)
  console.log(figure)
}

const since = (startMs: number) => `${Math.round(performance.now() - startMs)} ms`
