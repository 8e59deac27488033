import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../electron/core/text/language.ts'
import { journeyMapOf, standOnBoard } from '../helpers/board-page.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { telling } from '../helpers/long-run.ts'

/** What a laptop of 1366 × 768 leaves to a window. */
const narrow = { width: 1366, height: 701 }

let at: ConsoleAtWork
let workshopId: string
beforeAll(async () => {
  at = await consoleAtWork()
  ;({ workshopId } = await at.ask('library.sample', { today: '2026-11-26', anew: true }))
  await at.ask('room.enter', { workshopId })
})
afterAll(() => at.close())

describe('a window of a small laptop', () => {
  it.each(telling(languages, 1))(
    'keeps the groups where they stand, whatever is taken back, in %s',
    async (language) => {
      await at.ask('settings.set', { language })
      const { page } = await at.open(narrow)
      await page.getByRole('banner').getByRole('tab').nth(2).click()
      const people = page.locator('[data-scope=people]')
      await people.getByRole('grid').first().waitFor()
      const places = () =>
        people.evaluate((section) => {
          const box = (element: Element | null) => element?.getBoundingClientRect()
          const buttons = [...section.querySelectorAll('header button')].map(box)
          const [right, edge] = [
            Math.max(...buttons.map((one) => one?.right ?? 0)),
            box(section)?.right,
          ]
          return {
            within: right <= (edge ?? 0),
            top: box(section.querySelector('[role=grid]'))?.top,
          }
        })
      const name = people.locator('textarea').first()
      await name.scrollIntoViewIfNeeded()
      const before = await name.inputValue()
      const untouched = await places()
      await name.fill('Ba')
      await name.press('Enter')
      await people.getByRole('button', { name: /Ba/ }).first().waitFor()
      const touched = await places()
      expect([untouched.within, touched]).toEqual([true, untouched])
      await name.fill(before)
      await name.press('Enter')
      await page.context().close()
    },
  )

  it('shows the titles of a board’s rows in both languages of the room', async () => {
    await at.ask('settings.set', { language: 'en' })
    const languageOfWall = { kind: 'second-language', language: 'km' } as const
    await at.ask('room.stage', { act: languageOfWall })
    const { page } = await at.open(narrow)
    await standOnBoard(page, await journeyMapOf(at.ask, 1))
    const hidden = page.locator('[data-surface="board"] [lang="km"]').evaluateAll((titles) =>
      titles
        .filter((title) => title.tagName === 'SPAN')
        .map((title) => [title, title.parentElement] as const)
        .filter(([title, row]) => {
          const [inner, outer] = [title.getBoundingClientRect(), row?.getBoundingClientRect()]
          return inner.left >= (outer?.right ?? 0) || inner.bottom > (outer?.bottom ?? 0) + 1
        })
        .map(([title]) => title.textContent),
    )
    expect(await page.locator('[data-surface="board"] span[lang="km"]').count()).toBeGreaterThan(5)
    expect(await hidden).toEqual([])
    await page.context().close()
  })
})
