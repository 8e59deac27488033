import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import consoleTexts from '../../assets/texts/console.json' with { type: 'json' }
import { textOf } from '../../electron/core/text/catalogue.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { wall } from '../helpers/console-views.ts'

let at: ConsoleAtWork
let page: Page
let problems: string[]
beforeAll(async () => {
  at = await consoleAtWork()
  const { workshopId } = await at.ask('library.create', {
    agendaKey: 'two-day',
    name: 'Loyalty',
    place: '',
    startDate: '2026-11-24',
    language: 'en',
    timeZone: 'Asia/Phnom_Penh',
    facilitator: '',
    organisation: '',
    headCount: 24,
  })
  await at.ask('room.enter', { workshopId })
  ;({ page, problems } = await at.open({ width: 1366, height: 701 }))
})
afterAll(async () => {
  // The browser of the tests is older than one directive of the policy.
  expect(problems.filter((one) => !one.includes("'webrtc'"))).toEqual([])
  await at.close()
})

const roomNow = () => at.ask('room.get', {})
const percent = (scale: number) =>
  textOf(consoleTexts, 'en', 'test.percent', { percent: String(scale) })

describe('the test card', () => {
  /** The smallest text of the picture as a share of its height. */
  const smallestShare = () =>
    wall(page)
      .locator('[data-scene]')
      .evaluate((stage) => {
        const texts = [...stage.querySelectorAll('*')].filter((one) =>
          [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
        )
        const sizes = texts.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))
        return Math.min(...sizes) / stage.clientHeight
      })
  const overflows = () =>
    wall(page)
      .locator('[data-scene] > div:nth-last-child(1)')
      .evaluate((picture) =>
        [...picture.querySelectorAll('p, h1')]
          .filter((one) => {
            const [box, all] = [one.getBoundingClientRect(), picture.getBoundingClientRect()]
            return box.bottom > all.bottom || box.right > all.right
          })
          .map((one) => one.textContent),
      )

  it('stands on the stage with the smallest text in three scripts, in every size', async () => {
    await page.getByRole('button', { name: 'Stage', exact: true }).click()
    await page.getByRole('radio', { name: 'Test card' }).click()
    const scene = wall(page).locator('[data-scene="test-card"]')
    await scene.waitFor()
    for (const lang of ['en', 'km', 'zh-Hans'])
      expect(await scene.locator(`p[lang="${lang}"]`).count()).toBeGreaterThan(0)
    for (const scale of [90, 100, 150]) {
      await at.ask('room.textScale', { scale })
      await page.getByText(percent(scale)).waitFor()
      expect(await smallestShare(), `${scale}`).toBeGreaterThanOrEqual(1 / 30)
      expect(await overflows(), `${scale}`).toEqual([])
    }
    await at.ask('room.textScale', { scale: 100 })
    await page.getByRole('button', { name: 'Larger text on the stage' }).click()
    await page.getByText(percent(110)).waitFor()
    expect((await roomNow()).textScale).toBe(110)
    await page.getByRole('button', { name: 'Play the sound' }).click()
    await page.getByRole('button', { name: 'Take it off' }).click()
    await scene.waitFor({ state: 'detached' })
  })

  it('leaves the slot readable in every size', async () => {
    await page.getByRole('button', { name: /^Start/ }).click()
    await wall(page).locator('[data-scene="slide"]').waitFor()
    for (const scale of [90, 150]) {
      await at.ask('room.textScale', { scale })
      await expect.poll(async () => (await roomNow()).textScale).toBe(scale)
      expect(await smallestShare()).toBeGreaterThanOrEqual(1 / 30)
    }
  })
})
