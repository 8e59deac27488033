import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { makeWorkshop } from '../helpers/start-page.ts'

let at: ConsoleAtWork
beforeAll(async () => void (at = await consoleAtWork()))
afterAll(() => at.close())

describe('a board that cannot be drawn', () => {
  it('leaves the page around it at work, says so, and is drawn once it can be', async () => {
    const { page } = await at.open()
    await makeWorkshop(page, 'Customer loyalty')
    await page.evaluate(() => {
      const { prototype } = EventTarget
      const { addEventListener } = prototype
      prototype.addEventListener = function (...event: Parameters<typeof addEventListener>) {
        const isOfBoard = this instanceof Element && this.closest('.react-flow') !== null
        if (isOfBoard) throw new Error('broken on purpose')
        addEventListener.apply(this, event)
      }
      Object.assign(window, { mend: () => Object.assign(prototype, { addEventListener }) })
    })
    await page.keyboard.press('g')
    await page.getByText('Something went wrong inside Sala').waitFor()
    expect(await page.locator('.react-flow').count()).toBe(0)
    await page.getByRole('button', { name: 'Show in the room' }).waitFor()

    await page.evaluate(() => (Reflect.get(window, 'mend') as () => void)())
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.react-flow').waitFor()
    await page.keyboard.press('Alt+ArrowLeft')
    await page.getByRole('button', { name: /^Start/ }).waitFor()
  })
})
