import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
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
    const killedMs = Date.now()
    at = await Morning.reopen(await apps.start({ dataDir: at.running.dataDir }))
    await expect.poll(() => at.words()).toBe(before)
    note('kill to the same slide on the wall', (await at.paintedMs()) - killedMs)

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

/** What is written on the wall, without its times, and since when in milliseconds since 1970. */
type Wall = { words: string; sinceMs: number }

/** A class whose facilitator has nothing but a clicker, and what the wall has shown. */
class Morning {
  readonly running: RunningApp
  readonly page: Page
  readonly stage: Page
  readonly seen: string[] = []
  readonly #tookMs: number[] = []
  readonly #stopsWalked = new Map<string, Set<string>>()

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
    await stage.evaluate(watchWall)
    return new Morning(running, page, stage)
  }

  async words(): Promise<string> {
    return (await this.#wall()).words
  }

  /** When the largest words on the wall were painted, in milliseconds since 1970. */
  paintedMs(): Promise<number> {
    return this.stage.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const observer = new PerformanceObserver((list) => {
            resolve(performance.timeOrigin + (list.getEntries().at(-1)?.startTime ?? 0))
          })
          observer.observe({ type: 'largest-contentful-paint', buffered: true })
        }),
    )
  }

  /**
   * Presses the clicker until the room stands there. A press that comes so soon that it is taken for a
   * bounce of the one before is made up for by the next.
   */
  async walkUntil(isThere: (place: Place) => boolean): Promise<void> {
    for (let presses = 0; presses < 150; presses += 1) {
      if (isThere(await this.#place())) return
      const words = await this.words()
      const pressedMs = await pressIn(this.running, this.stage, 'PageDown')
      if (!(await this.#changes(words))) continue
      const wall = await this.#wall()
      this.#tookMs.push(wall.sinceMs - pressedMs)
      this.seen.push(wall.words)
    }
    throw new Error('the clicker did not come there')
  }

  /** Whether the wall comes to show other words soon: a step that is the facilitator's alone shows none. */
  #changes(words: string): Promise<boolean> {
    return this.stage
      .waitForFunction((before) => Reflect.get(window, 'wall').words !== before, words, {
        polling: 10,
        timeout: 700,
      })
      .then(
        () => true,
        () => false,
      )
  }

  median(): number {
    return this.#tookMs.toSorted((a, b) => a - b)[this.#tookMs.length >> 1] ?? 0
  }

  /** Which slot runs, and how many of its stops the room has stood at. */
  async #place(): Promise<Place> {
    const room = await callHost(this.page, 'room.get', {})
    const { records } = await callHost(this.page, 'workshop.open', {
      workshopId: room.workshopId ?? '',
    })
    const run = records.slot_run.find(({ endedMs }) => endedMs === null)
    const slot = records.slot.find(({ id }) => id === run?.slotId)
    const stop = room.stage.stop?.slotId === slot?.id ? room.stage.stop : null
    const walked = this.#stopsWalked.get(run?.id ?? '') ?? new Set<string>()
    if (stop !== null) walked.add(`${stop.step} ${stop.slide ?? ''}`)
    this.#stopsWalked.set(run?.id ?? '', walked)
    return { packKey: slot?.packKey ?? '', stops: walked.size }
  }

  #wall(): Promise<Wall> {
    return this.stage.evaluate(() => Reflect.get(window, 'wall') as Wall)
  }
}

/** Keeps what is on the wall; runs in its page. A change counts from the frame that shows it. */
function watchWall(): void {
  const words = () => {
    const scene = document.querySelector('[data-scene]')?.cloneNode(true) as HTMLElement
    for (const time of scene.querySelectorAll('time, [role="timer"], [data-time]')) time.remove()
    return (scene.textContent ?? '').replace(/\d+ min/g, '')
  }
  const wall: Wall = { words: words(), sinceMs: Date.now() }
  Reflect.set(window, 'wall', wall)
  const look = () => {
    const now = words()
    if (now === wall.words) return
    requestAnimationFrame(() => Object.assign(wall, { words: now, sinceMs: Date.now() }))
  }
  const parts = { subtree: true, childList: true, characterData: true }
  new MutationObserver(look).observe(document.body, parts)
}

/** Figures are for the report; no test passes or fails by them. */
function note(what: string, ms: number): void {
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'first-morning.txt'), `${what}: ${Math.round(ms)} ms\n`, { flag: 'a' })
}
