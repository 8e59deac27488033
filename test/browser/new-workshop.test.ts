import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import texts from '../../assets/texts/new-workshop.json' with { type: 'json' }
import { languages } from '../../electron/core/text/language.ts'
import { barriersIn } from '../helpers/barriers.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { backToList, openDetails } from '../helpers/start-page.ts'

let at: ConsoleAtWork
let page: Page
let problems: string[]
beforeAll(async () => {
  at = await consoleAtWork()
  ;({ page, problems } = await at.open({ width: 1366, height: 701 }))
  await page.getByRole('radio', { name: 'English' }).first().click()
})
afterAll(async () => {
  // The browser of the tests is older than one directive of the policy.
  expect(problems.filter((one) => !one.includes("'webrtc'"))).toEqual([])
  await at.close()
})

const questions = ['Trade', 'For', 'Length', 'Language', 'and below it'] as const
const question = (name: string) => page.getByRole('radiogroup', { name, exact: true })
const chosen = (name: string) => question(name).locator('input:checked')
const answers = () => Promise.all(questions.map((one) => chosen(one).getAttribute('value')))
const dayLines = () => page.getByRole('region', { name: texts.days.en }).getByRole('img')
const focusIsIn = (name: string) => question(name).locator('input:focus').waitFor()
const languageNames = { en: 'English', km: 'ខ្មែរ', zh: '中文' } as const

/** The slots of each day that is drawn. */
const slotsDrawn = () =>
  dayLines().evaluateAll((days) => days.map((day) => day.querySelectorAll('[data-kind]').length))
const slotsOf = async (agendaKey: string) => {
  const agenda = (await at.ask('library.agendas', {})).find(({ key }) => key === agendaKey)
  return agenda?.days.map(({ slots }) => slots.length)
}

describe('the four questions on the empty page', () => {
  it('stand there with an answer already chosen, and the days at once below', async () => {
    await dayLines().first().waitFor()
    expect(await answers()).toEqual(['retail', 'mixed', 'two-day', 'en', 'none'])
    expect(await slotsDrawn()).toEqual(await slotsOf('two-day'))
    expect(await dayLines().first().getAttribute('aria-label')).toMatch(/, 07:30 to 17:50$/)
    await page.getByText('in 4 groups').waitFor()
    await page.getByText('Theory 7 h · Practice 9 h').waitFor()
    expect(await page.getByRole('textbox').count()).toBe(1)
    expect(await barriersIn(page, 'body')).toEqual([])
  })

  it.each(languages)('fit the window with the button that creates: %s', async (language) => {
    await page.getByRole('radio', { name: languageNames[language] }).first().click()
    const create = page.getByRole('button', { name: new RegExp(`^${texts.create[language]}`) })
    await create.waitFor()
    const scrolls = `(() => {
      const { scrollHeight, clientHeight } = document.querySelector('main [aria-labelledby="own-door"]').parentElement
      return scrollHeight - clientHeight
    })()`
    expect(await page.evaluate(scrolls)).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    await page.getByRole('radio', { name: 'English' }).first().click()
  })

  it('follow the language of the window until one is chosen', async () => {
    await page.getByRole('radio', { name: languageNames.km }).first().click()
    const first = page.locator('section input[value="km"]:checked')
    await first.waitFor()
    await page.locator('section input[value="en"]:checked').waitFor()
    await page.getByRole('radio', { name: 'English' }).first().click()
    await expect.poll(answers).toEqual(['retail', 'mixed', 'two-day', 'en', 'none'])
  })

  it('are answered by arrows and Tab alone, and Ctrl+Enter makes the class', async () => {
    await page.keyboard.press('Control+n')
    await focusIsIn('Trade')
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Tab')
    await focusIsIn('For')
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Tab')
    await focusIsIn('Length')
    await page.keyboard.press('ArrowRight')
    await expect.poll(slotsDrawn).toEqual(await slotsOf('four-half-days'))
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(slotsDrawn).toEqual(await slotsOf('two-office-days'))
    await page.keyboard.press('Tab')
    await focusIsIn('Language')
    await page.keyboard.press('ArrowRight')
    await expect.poll(answers).toEqual(['finance', 'senior', 'two-office-days', 'km', 'en'])
    await page.keyboard.press('Tab')
    await focusIsIn('and below it')
    await page.keyboard.press('ArrowRight')
    await expect.poll(answers).toEqual(['finance', 'senior', 'two-office-days', 'km', 'zh'])
    await page.keyboard.press('Control+Enter')
    await page.locator('header h1').waitFor()

    const { workshopId, stage } = await at.ask('room.get', {})
    expect([stage.language, stage.secondLanguage]).toEqual(['km', 'zh'])
    const { records } = await at.host().readWorkshop(workshopId ?? '')
    expect(records.workshop).toMatchObject([
      { track: 'finance', audience: 'senior', language: 'km', headCount: 24 },
    ])
    expect(records.day).toHaveLength(2)
    expect(await at.ask('library.list', {})).toHaveLength(1)
  })
})

describe('what a workshop says of itself', () => {
  const workshop = async () => {
    const { workshopId } = await at.ask('room.get', {})
    const { records } = await at.host().readWorkshop(workshopId ?? '')
    return records.workshop[0]
  }

  it('has its trade and for whom it is, which can be changed and taken back', async () => {
    await openDetails(page)
    const dialog = page.getByRole('dialog').first()
    await dialog.getByRole('button', { name: /Trade/ }).click()
    await page.getByRole('option', { name: texts['track.industry'].en }).click()
    await dialog.getByRole('button', { name: /For/ }).click()
    await page.getByRole('option', { name: texts['audience.front-line'].en }).click()
    await expect.poll(workshop).toMatchObject({ track: 'industry', audience: 'front-line' })
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+z')
    await expect.poll(workshop).toMatchObject({ track: 'finance', audience: 'senior' })
  })
})

describe('the same questions in the dialog', () => {
  it('offer a saved agenda as a length, and draw its days', async () => {
    const { workshopId } = await at.ask('room.get', {})
    const saved = { workshopId: workshopId ?? '', name: 'Our day: short' }
    const { agendaKey } = await at.ask('library.saveAgenda', saved)
    await backToList(page)
    await page.keyboard.press('Control+n')
    await page.getByRole('dialog', { name: texts.title.en }).waitFor()
    await focusIsIn('Trade')
    const own = question('Length').getByText('Our day: short', { exact: true })
    await own.click()
    await expect.poll(() => chosen('Length').getAttribute('value')).toBe(agendaKey)
    expect(await slotsDrawn()).toEqual(await slotsOf(agendaKey))
    expect(await page.getByText(/^With it:/).count()).toBe(0)
    expect(await barriersIn(page, 'body')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})
