import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { textIn } from '../../electron/core/text/language.ts'
import { appsOfTest } from '../helpers/apps-of-test.ts'
import { enterWorkshop, windowAt } from '../helpers/app-windows.ts'
import { callHost } from '../helpers/call-host.ts'
import type { RunningApp } from '../helpers/electron-app.ts'
import { inLongRun } from '../helpers/long-run.ts'
import { pressIn } from '../helpers/press-in.ts'

const apps = appsOfTest()
/** In the long run the whole morning, else its first half. */
const end = inLongRun ? 'lunch' : 'break-morning'
const out = join(import.meta.dirname, '..', '..', 'out')

describe('the first morning, by a clicker alone', () => {
  it('goes from welcome to the first break, and stands on the same slide after every process was killed', async () => {
    let at = await Morning.open(await apps.start())
    await at.walkUntil(({ packKey, stops }) => packKey === 'm1-value' && stops === 3)
    const before = await at.words()
    expect(before).toContain('80 of 100 stay')

    await at.running.kill9()
    const killedMs = performance.now()
    at = await Morning.reopen(await apps.start({ dataDir: at.running.dataDir }))
    await expect.poll(() => at.words()).toBe(before)
    note('kill to the same slide on the wall', performance.now() - killedMs)

    await at.walkUntil(({ packKey }) => packKey === end)
    expect(at.seen.filter((words) => words.includes('{'))).toEqual([])
    expect(at.seen.length).toBeGreaterThan(5)
    await expect
      .poll(() => at.stage.locator('[data-scene]').getAttribute('data-scene'))
      .toBe('break')
    note('a press to the wall, median', at.median())
  }, 240_000)
})

type Place = { readonly packKey: string; readonly stops: number }

/** A class whose facilitator has nothing but a clicker, and what the wall has shown. */
class Morning {
  readonly running: RunningApp
  readonly page: Page
  readonly stage: Page
  readonly seen: string[] = []
  readonly #tookMs: number[] = []

  private constructor(running: RunningApp, page: Page, stage: Page) {
    this.running = running
    this.page = page
    this.stage = stage
  }

  static async open(running: RunningApp): Promise<Morning> {
    const page = await windowAt(running, '/start/')
    await enterWorkshop(page)
    await callHost(page, 'desktop.place', { request: { kind: 'window' } })
    return Morning.reopen(running)
  }

  static async reopen(running: RunningApp): Promise<Morning> {
    const page = await windowAt(running, '/start/')
    const stage = await windowAt(running, '/stage/')
    await stage.waitForSelector('[data-scene]')
    return new Morning(running, page, stage)
  }

  /** All that is written on the wall, without its times. */
  words(): Promise<string> {
    return this.stage.evaluate(() => {
      const words = document.querySelector('[data-scene]')?.cloneNode(true) as HTMLElement
      for (const time of words.querySelectorAll('time, [role="timer"], [data-time]')) time.remove()
      return (words.textContent ?? '').replace(/\d+ min/g, '')
    })
  }

  /** Presses the clicker until the room stands there. */
  async walkUntil(isThere: (place: Place) => boolean): Promise<void> {
    for (let presses = 0; presses < 120; presses += 1) {
      if (isThere(await this.#place())) return
      await this.#press()
      this.seen.push(await this.words())
    }
    throw new Error('the clicker did not come there')
  }

  /** Once more where the press came so soon that it was taken for a bounce of the one before. */
  async #press(): Promise<void> {
    const before = await this.#state()
    const goesOn = () =>
      expect.poll(() => this.#state(), { interval: 5, timeout: 1500 }).not.toBe(before)
    const pressedMs = performance.now()
    await pressIn(this.running, this.stage, 'PageDown')
    const went = await goesOn().then(
      () => true,
      () => false,
    )
    if (went) return void this.#tookMs.push(performance.now() - pressedMs)
    await pressIn(this.running, this.stage, 'PageDown')
    await goesOn()
  }

  median(): number {
    return this.#tookMs.toSorted((a, b) => a - b)[this.#tookMs.length >> 1] ?? 0
  }

  async #place(): Promise<Place> {
    const { slot, run, room } = await this.#room()
    const steps = room.stage.stop?.slotId === slot?.id ? room.stage.stop : null
    const place = this.#stopsWalked.get(run?.id ?? '') ?? new Set<string>()
    if (steps !== null) place.add(`${steps?.step ?? ''} ${steps?.slide ?? ''}`)
    this.#stopsWalked.set(run?.id ?? '', place)
    return { packKey: slot?.packKey ?? '', stops: place.size }
  }

  readonly #stopsWalked = new Map<string, Set<string>>()

  /** Which slot runs and where in it the room stands. */
  async #state(): Promise<string> {
    const { run, slot, room } = await this.#room()
    return JSON.stringify([run?.id, textIn(slot?.title ?? {}, 'en'), room.stage.stop])
  }

  async #room() {
    const room = await callHost(this.page, 'room.get', {})
    const { records } = await callHost(this.page, 'workshop.open', {
      workshopId: room.workshopId ?? '',
    })
    const run = records.slot_run.find(({ endedMs }) => endedMs === null)
    return { room, run, slot: records.slot.find(({ id }) => id === run?.slotId) }
  }
}

/** Figures are for the report; no test passes or fails by them. */
function note(what: string, ms: number): void {
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'first-morning.txt'), `${what}: ${Math.round(ms)} ms\n`, { flag: 'a' })
}
