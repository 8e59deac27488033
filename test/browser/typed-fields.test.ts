import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostHas, openAgenda, real, rowOf } from '../helpers/agenda-page.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { showView } from '../helpers/console-views.ts'

const family = '👨‍👩‍👧‍👦'

let at: ConsoleAtWork
beforeAll(async () => {
  at = await consoleAtWork()
})
afterAll(() => at.close())

describe('a field of so many letters', () => {
  it('counts a family as one, never cuts one, and says when it is full', async () => {
    const { page, problems, list, workshop } = await openAgenda(at)
    await rowOf(list, 'Opening').click()
    const title = page.getByRole('textbox', { name: 'Title', exact: true })
    const full = page.getByText('Full: at most 200 letters.')
    await title.fill(`${'😀'.repeat(198)}ab`)
    await full.waitFor()
    await title.press('Control+Home')
    await page.keyboard.insertText('x')
    await page.getByText('One letter did not fit and was left out.').waitFor()
    expect(await title.inputValue()).toBe(`${'😀'.repeat(198)}ab`)
    await page.keyboard.press('Delete')
    await full.waitFor({ state: 'detached' })
    await page.keyboard.insertText(`${family}${family}`)
    expect(await title.inputValue()).toBe(`${family}${'😀'.repeat(197)}ab`)
    await page.keyboard.insertText('y')
    expect(await title.inputValue()).toBe(`${family}${'😀'.repeat(197)}ab`)
    // The caret stands where it stood: behind the family.
    await page.keyboard.press('Backspace')
    await page.keyboard.insertText('z')
    expect(await title.inputValue()).toBe(`z${'😀'.repeat(197)}ab`)
    expect(workshop).toBeDefined()
    expect(real(problems)).toEqual([])
    await page.context().close()
  })

  it('lets a composition end before it cuts', async () => {
    const { page, list } = await openAgenda(at)
    await rowOf(list, 'Opening').click()
    const title = page.getByRole('textbox', { name: 'Title', exact: true })
    await title.fill('a'.repeat(199))
    const keys = await page.context().newCDPSession(page)
    const compose = (text: string) =>
      keys.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      })
    await title.press('End')
    await compose('n')
    await compose('ni h')
    await compose('ni hao')
    expect(await title.inputValue()).toBe(`${'a'.repeat(199)}ni hao`)
    await keys.send('Input.insertText', { text: '你好' })
    await expect.poll(() => title.inputValue()).toBe(`${'a'.repeat(199)}你`)
    await page.getByText('One letter did not fit and was left out.').waitFor()
    await page.context().close()
  })
})

describe('a time that cannot be read', () => {
  it('stays, marked, with the reason, on leaving as on Enter; Esc puts back what was', async () => {
    const { page, list, workshop } = await openAgenda(at)
    await rowOf(list, 'Opening').click()
    const length = page.getByRole('textbox', { name: 'Length' })
    await length.fill('a while')
    await length.press('Tab')
    expect(await length.inputValue()).toBe('a while')
    expect(await length.getAttribute('aria-invalid')).toBe('true')
    await page.getByText('That is not a length').waitFor()
    expect((await workshop.slot('Opening'))?.durationMin).toBe(15)
    await length.focus()
    await length.press('Escape')
    expect(await length.inputValue()).toBe('15')
    expect(await length.getAttribute('aria-invalid')).not.toBe('true')
    await length.fill('១ម៉ោងកន្លះ')
    await page.getByText('1 h 30 min · until 09:30').waitFor()
    await length.press('Tab')
    await hostHas(async () => (await workshop.slot('Opening'))?.durationMin, 90)
    await page.context().close()
  })
})

describe('the agenda of a day that ran otherwise', () => {
  it('marks what was cut short, and the time now follows the run', async () => {
    const { page, list } = await openAgenda(at)
    await rowOf(list, 'Opening').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Start this slot now' }).click()
    await rowOf(list, 'Running').waitFor()
    await showView(page, 'Teach')
    await page.getByRole('button', { name: 'Start this slot now' }).click()
    await showView(page, 'Agenda')
    await rowOf(list, 'Opening').getByText('Cut short: 0 min').waitFor()
    const rows = await list.getByRole('row').allInnerTexts()
    const now = rows.findIndex((row) => /Now \d\d:\d\d/.test(row))
    const running = await list
      .getByRole('row')
      .evaluateAll((all) => all.findIndex((row) => row.querySelector('[data-state=running]')))
    expect(now).toBe(running + 1)
    await page.context().close()
  })
})
