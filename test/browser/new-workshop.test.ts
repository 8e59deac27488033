import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import consoleTexts from '../../assets/texts/console.json' with { type: 'json' }
import texts from '../../assets/texts/new-workshop.json' with { type: 'json' }
import type { Audience } from '../../electron/core/workshop/audience.ts'
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
const audienceAnswer = (audience: Audience) => page.locator(`label:has(input[value="${audience}"])`)
const answers = () => Promise.all(questions.map((one) => chosen(one).getAttribute('value')))
const dayLines = () => page.getByRole('region', { name: texts.days.en }).getByRole('img')
const focusIsIn = (name: string) => question(name).locator('input:focus').waitFor()
const languageNames = { en: 'English', km: 'ខ្មែរ', zh: '中文' } as const

/** The slots of each day that is drawn. */
const slotsDrawn = () =>
  dayLines().evaluateAll((days) => days.map((day) => day.querySelectorAll('[data-kind]').length))
const agendaOf = async (agendaKey: string) =>
  (await at.ask('library.agendas', {})).find(({ key }) => key === agendaKey)!
const slotsOf = async (agendaKey: string) =>
  (await agendaOf(agendaKey)).days.map(({ slots }) => slots.length)
/** The minutes of all slots of an agenda, as they are for an audience. */
const minutesFor = async (agendaKey: string, audience: Audience) => {
  const agenda = await agendaOf(agendaKey)
  const own = agenda.audiences.find((one) => one.audience === audience)
  return (own ?? agenda).days.flatMap(({ slots }) => slots.map(({ durationMin }) => durationMin))
}
const recordsInRoom = async () => {
  const { workshopId } = await at.ask('room.get', {})
  return (await at.host().readWorkshop(workshopId ?? '')).records
}
const minutesInRoom = async () => {
  const { day, slot } = await recordsInRoom()
  return day.flatMap(({ id }) =>
    slot.filter(({ dayId }) => dayId === id).map(({ durationMin }) => durationMin),
  )
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

  it('say what the audience changes, and draw its days', async () => {
    const widths = () =>
      dayLines().evaluateAll((days) =>
        days.map((day) =>
          [...day.querySelectorAll<HTMLElement>('[data-kind]')].map((one) => one.style.width),
        ),
      )
    const outcome = question('For').getByText(/min ·/)
    const planned = await widths()
    expect(await outcome.count()).toBe(0)
    await question('For').getByText(texts['audience.front-line'].en).click()
    await outcome.waitFor()
    expect(await outcome.textContent()).toBe(
      'Role play: complaint handling +7 min · Exercise: design a retention strategy −7 min · Steps changed in 3 slots',
    )
    const described = await question('For').getAttribute('aria-describedby')
    expect(described).toContain(await outcome.getAttribute('id'))
    expect(await widths()).not.toEqual(planned)
    await page.getByText('Theory 7 h · Practice 9 h').waitFor()
    expect(await barriersIn(page, 'body')).toEqual([])
    await question('For').getByText(texts['audience.mixed'].en).click()
    await outcome.waitFor({ state: 'detached' })
    expect(await widths()).toEqual(planned)
  })

  it.each(languages)('fit the window with the button that creates: %s', async (language) => {
    await page.getByRole('radio', { name: languageNames[language] }).first().click()
    // The audience with the longest outcome.
    await audienceAnswer('senior').click()
    const create = page.getByRole('button', { name: new RegExp(`^${texts.create[language]}`) })
    await create.waitFor()
    const scrolls = `(() => {
      const { scrollHeight, clientHeight } = document.querySelector('main [aria-labelledby="own-door"]').parentElement
      return scrollHeight - clientHeight
    })()`
    expect(await page.evaluate(scrolls)).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
    await audienceAnswer('mixed').click()
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
    await page.locator('header h1').first().waitFor()

    const { stage } = await at.ask('room.get', {})
    expect([stage.language, stage.secondLanguage]).toEqual(['km', 'zh'])
    const records = await recordsInRoom()
    expect(records.workshop).toMatchObject([
      { track: 'finance', audience: 'senior', language: 'km', headCount: 24 },
    ])
    expect(records.day).toHaveLength(2)
    expect(await minutesInRoom()).toEqual(await minutesFor('two-office-days', 'senior'))
    expect(await at.ask('library.list', {})).toHaveLength(1)
  })
})

describe('what a workshop says of itself', () => {
  const workshop = async () => (await recordsInRoom()).workshop[0]
  const details = () => page.getByRole('dialog', { name: consoleTexts['details.title'].en })
  const difference = () => page.getByRole('dialog', { name: 'Front-line staff: what changes' })
  const press = (key: 'audience.both' | 'audience.only') =>
    difference().getByRole('button', { name: consoleTexts[key].en }).click()
  const chooseFrontLine = async () => {
    await details().getByRole('button', { name: /For/ }).click()
    await page.getByRole('option', { name: texts['audience.front-line'].en }).click()
    await difference().waitFor()
  }
  const leaveDetails = async () => {
    await page.keyboard.press('Escape')
    await details().waitFor({ state: 'detached' })
  }

  it('has its trade, which can be changed and taken back', async () => {
    await openDetails(page)
    await details().getByRole('button', { name: /Trade/ }).click()
    await page.getByRole('option', { name: texts['track.industry'].en }).click()
    await expect.poll(workshop).toMatchObject({ track: 'industry' })
    await leaveDetails()
    await page.keyboard.press('Control+z')
    await expect.poll(workshop).toMatchObject({ track: 'finance' })
  })

  it('has the currency of its sums, which can be changed and taken back', async () => {
    await openDetails(page)
    await details()
      .getByRole('button', { name: /Currency/ })
      .click()
    await page.getByRole('option', { name: /KHR/ }).click()
    await expect.poll(workshop).toMatchObject({ currency: 'KHR' })
    await leaveDetails()
    await page.keyboard.press('Control+z')
    await expect.poll(workshop).toMatchObject({ currency: 'USD' })
  })

  it('shows what another audience changes, and takes nothing without being told to', async () => {
    const before = await recordsInRoom()
    await openDetails(page)
    await chooseFrontLine()
    const played = difference().getByRole('listitem').filter({ hasText: 'Role play' }).first()
    expect(await played.textContent()).toMatch(/35 → 42 min.*no longer left out.*0 → 7 min/)
    expect(
      await difference()
        .getByText(/What a loyal customer is worth/)
        .count(),
    ).toBe(1)
    expect(await barriersIn(page, 'body')).toEqual([])
    await page.keyboard.press('Escape')
    await difference().waitFor({ state: 'detached' })
    await details().getByRole('button', { name: /For/ }).and(page.locator(':focus')).waitFor()
    await leaveDetails()
    expect(await recordsInRoom()).toEqual(before)
  })

  it('takes audience and minutes in one step, which is taken back in one', async () => {
    const before = await recordsInRoom()
    await openDetails(page)
    await chooseFrontLine()
    await page.keyboard.press('Enter')
    await expect.poll(workshop).toMatchObject({ audience: 'front-line' })
    expect(await minutesInRoom()).toEqual(await minutesFor('two-office-days', 'front-line'))
    await page.getByText(/^Front-line staff: \d+ slots changed$/).waitFor()
    await leaveDetails()
    await page.getByRole('button', { name: 'Undo change of audience' }).first().waitFor()
    await page.keyboard.press('Control+z')
    await expect.poll(recordsInRoom).toEqual(before)
  })

  it('can have another audience and keep its minutes', async () => {
    const before = await recordsInRoom()
    await openDetails(page)
    await chooseFrontLine()
    await press('audience.only')
    await expect.poll(workshop).toMatchObject({ audience: 'front-line' })
    expect((await recordsInRoom()).slot).toEqual(before.slot)
    await leaveDetails()
    await page.keyboard.press('Control+z')
    await expect.poll(recordsInRoom).toEqual(before)
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
