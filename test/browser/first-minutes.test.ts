import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import readyTexts from '../../assets/texts/ready.json' with { type: 'json' }
import start from '../../assets/texts/start.json' with { type: 'json' }
import { textOf } from '../../electron/core/text/catalogue.ts'
import { blankPerson } from '../../electron/core/people/blank-person.ts'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import { newId } from '../../electron/host/new-id.ts'
import { barriersIn } from '../helpers/barriers.ts'
import { consoleAtWork, type ConsoleAtWork } from '../helpers/console-page.ts'
import { showView } from '../helpers/console-views.ts'
import { backToList, openDetails, shownWorkshop, tellMore } from '../helpers/start-page.ts'
import { sent } from '../helpers/sent-edits.ts'

let at: ConsoleAtWork
let page: Page
let problems: string[]
beforeAll(async () => {
  at = await consoleAtWork()
  ;({ page, problems } = await at.open({ width: 1366, height: 701 }))
})
afterAll(async () => {
  // The browser of the tests is older than one directive of the policy.
  expect(problems.filter((one) => !one.includes("'webrtc'"))).toEqual([])
  await at.close()
})

const roomNow = () => at.ask('room.get', {})
const dialogGone = () => page.getByRole('dialog').waitFor({ state: 'detached' })
/** The room's day, which near midnight is not that of the machine. */
const today = () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Phnom_Penh' }).format(Date.now())

describe('the empty start page', () => {
  it('opens the sample class in mid-course with one Enter', async () => {
    await page.getByRole('button', { name: start['empty.sample.open'].en }).waitFor()
    expect(await barriersIn(page, 'body')).toEqual([])
    expect(await page.getByRole('list', { name: 'Three steps' }).locator('li').count()).toBe(3)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Customer loyalty' }).waitFor()
    const { workshopId } = await roomNow()
    const { records } = await at.host().readWorkshop(workshopId ?? '')
    expect(records.person).toHaveLength(24)
    expect(records.slot_run.length).toBeGreaterThan(5)
    // The second day is today, and nothing has run of it.
    expect(records.day[1]?.date).toBe(today())
    expect(await page.locator('#ready-title').count()).toBe(0)
  })

  it('lists it as a sample, which begins anew from its menu and can be had back', async () => {
    await backToList(page)
    const row = page.getByRole('row', { name: /Customer loyalty/ })
    await row.getByText('Sample class').waitFor()
    const before = await at.ask('library.list', {})
    await row.getByRole('button', { name: /^More/ }).click()
    await page.getByRole('menuitem', { name: start['sample.anew'].en }).click()
    await page.getByText(start['sample.renewed'].en).waitFor()
    const after = await at.ask('library.list', {})
    expect(after).toHaveLength(1)
    expect(after[0]?.id).not.toBe(before[0]?.id)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(async () => (await at.ask('library.list', {})).length).toBe(2)
    await at.ask('library.remove', { workshopId: before[0]?.id ?? '' })
  })
})

describe('a new workshop', () => {
  it('is made with Enter alone: named after its date, on the next working days', async () => {
    await page.keyboard.press('Control+n')
    await page.getByRole('dialog').locator('input[type="radio"]:focus').waitFor()
    await page.keyboard.press('Enter')
    const proposed = /^Customer loyalty, \d+ \w{3} \d{4}$/
    await page.getByRole('heading', { level: 1, name: proposed }).waitFor()
    const made = (await at.ask('library.list', {})).find((one) => proposed.test(one.name))
    const weekday = new Date(`${made?.firstDate}T00:00:00Z`).getUTCDay()
    expect(weekday).toBeGreaterThan(0)
    expect(weekday).toBeLessThan(5)
    await backToList(page)
  })

  it('takes its date from the calendar and its zone by city, by keyboard, and only then is sent', async () => {
    await page.keyboard.press('Control+n')
    const dialog = page.getByRole('dialog').first()
    await tellMore(page)
    const name = dialog.getByRole('textbox', { name: 'Name' })
    const before = await name.inputValue()
    expect(before).toMatch(/^Customer loyalty, \d+ \w{3} \d{4}$/)
    // A proposal: typing takes its place.
    expect(await page.evaluate('getSelection().toString()')).toBe(before)
    await dialog.getByRole('spinbutton').first().focus()
    await page.keyboard.press('Alt+ArrowDown')
    await page.getByRole('dialog').getByRole('grid').locator('[data-selected]').waitFor()
    expect(await barriersIn(page, 'body')).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('PageDown')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').getByRole('grid').waitFor({ state: 'detached' })
    // The name follows the date.
    await expect.poll(() => name.inputValue()).not.toBe(before)

    const zone = dialog.getByRole('combobox', { name: /Time zone/ })
    await zone.focus()
    await page.keyboard.type('phnom')
    await expect.poll(() => page.getByRole('option').first().textContent()).toContain('Phnom Penh')
    expect(await zone.inputValue()).toBe('phnom')
    await zone.fill('atlantis')
    await page.getByText('No such city').waitFor()
    await zone.fill('hà nội')
    await expect.poll(() => page.getByRole('option').first().textContent()).toContain('Hanoi')
    await page.keyboard.press('Enter')
    await expect.poll(() => zone.inputValue()).toBe('Hanoi, Vietnam')
    const chosen = await name.inputValue()
    await dialog.getByRole('textbox', { name: 'Place' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: chosen }).waitFor()
    const { workshopId } = await roomNow()
    const { records } = await at.host().readWorkshop(workshopId ?? '')
    expect(records.workshop[0]?.timeZone).toBe('Asia/Ho_Chi_Minh')
    const [day] = records.day
    const date = new Date(`${day?.date}T00:00:00Z`)
    expect(chosen).toContain(`${date.getUTCDate()} `)
    expect(chosen).toContain(String(date.getUTCFullYear()))
  })
})

describe('the check before day 1', () => {
  const line = (check: string) => page.locator(`[data-check="${check}"]`)
  const ready = async (check: string) => (await line(check).getAttribute('data-ready')) !== null

  async function edit(...edits: readonly Edit[]) {
    const { workshopId } = await roomNow()
    await at.ask('workshop.edit', { workshopId: workshopId ?? '', edits: [sent(edits)] })
  }

  it('ticks what is there as it comes', async () => {
    await line('names').waitFor()
    expect([await ready('names'), await ready('groups')]).toEqual([false, false])
    const { workshopId } = await roomNow()
    const { records } = await at.host().readWorkshop(workshopId ?? '')
    const person = (index: number) => ({
      ...blankPerson,
      id: newId(),
      rank: `a${index}`,
      name: `Person ${index}`,
    })
    const people = [person(0), person(1)]
    await edit(
      { kind: 'workshop.edit', id: records.workshop[0]?.id ?? '', fields: { headCount: 3 } },
      ...people.map((record) => ({ kind: 'person.add' as const, record })),
    )
    await line('names')
      .getByText(textOf(readyTexts, 'en', 'names', { count: 2, of: 3 }))
      .waitFor()
    expect(await ready('names')).toBe(false)
    const last = person(2)
    const group = { id: newId(), rank: 'a0', number: 1, name: 'Mekong' }
    await edit({ kind: 'person.add', record: last }, { kind: 'group.add', record: group })
    await line('names')
      .getByText(textOf(readyTexts, 'en', 'names', { count: 3, of: 3 }))
      .waitFor()
    await expect.poll(() => ready('names')).toBe(true)
    await line('groups').getByText('1 group · 3 people in none').waitFor()
    const member = (personId: string) => ({
      kind: 'membership.add' as const,
      record: { id: newId(), personId, groupId: group.id, sinceMs: 1, untilMs: null },
    })
    await edit(...[...people, last].map(({ id }) => member(id)))
    await expect.poll(() => ready('groups')).toBe(true)
  })

  it('does what each line names', async () => {
    await line('names').getByRole('button').click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await dialogGone()
    await showView(page, 'Teach')
    await line('groups').getByRole('button').click()
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await dialogGone()
    await showView(page, 'Teach')
    await line('languages').getByRole('button').click()
    await page.getByRole('menuitem', { name: 'ខ្មែរ' }).click()
    await line('languages').getByText('English + ខ្មែរ').waitFor()
    await at.ask('settings.set', { sound: false })
    await line('sound').getByText('Sound is off').waitFor()
    expect(await ready('sound')).toBe(false)
    await line('sound').getByRole('button').click()
    await expect.poll(() => ready('sound')).toBe(true)
    await line('disk').getByRole('button').click()
    await line('disk').getByText('Saved, with a backup').waitFor()
    await line('clock').getByRole('button').click()
    await page.getByRole('dialog').getByRole('combobox').waitFor()
    await page.keyboard.press('Escape')
    await dialogGone()
    expect(await barriersIn(page, 'body')).toEqual([])
  })

  it('says that the laptop goes by another zone than the room', async () => {
    const { workshopId } = await roomNow()
    const { records } = await at.host().readWorkshop(workshopId ?? '')
    const id = records.workshop[0]?.id ?? ''
    await edit({ kind: 'workshop.edit', id, fields: { timeZone: 'Asia/Tokyo' } })
    await line('clock').getByText('(Tokyo), the laptop the time of Phnom Penh').waitFor()
    expect(await ready('clock')).toBe(false)
    await edit({ kind: 'workshop.edit', id, fields: { timeZone: 'Asia/Phnom_Penh' } })
    await expect.poll(() => ready('clock')).toBe(true)
  })

  it('leads to the dates from what the workshop says of itself', async () => {
    await openDetails(page)
    await page.getByRole('button', { name: 'Change date and times of day 2' }).click()
    await dialogGone()
    const focused = page.locator('[role="spinbutton"]:focus')
    await focused.waitFor()
    await page.getByRole('heading', { name: 'Day 2' }).waitFor()
    await page.keyboard.press('Escape')
    await showView(page, 'Teach')
  })

  it('folds once the day has begun, and says calmly that it was planned for another date', async () => {
    await page.getByText(/^Day 1 is planned for /).waitFor()
    await page.getByRole('button', { name: /^Start/ }).click()
    await line('names').waitFor({ state: 'detached' })
    await page.getByText(/^Day 1 is planned for /).waitFor()
    await page.keyboard.press('Control+z')
    await line('names').waitFor()
  })
})

describe('the list', () => {
  it('finds what is typed, and opens today’s class from its card', async () => {
    await backToList(page)
    const wish = {
      ...{ agendaKey: 'two-day', place: '', facilitator: '', organisation: '', headCount: 24 },
      ...{ language: 'km' as const, timeZone: 'Asia/Phnom_Penh' },
    }
    await at.ask('library.create', { ...wish, name: 'Zebra ភក្ដីភាពអតិថិជន', startDate: today() })
    const card = page.getByRole('row').first()
    await card.getByText(/^Today · day 1 of 2 starts/).waitFor()
    await page.getByRole('row').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.type('zebra')
    await expect.poll(() => page.getByRole('row').count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('row').count()).toBeGreaterThan(1)
    await page.locator('[role="row"]:focus').waitFor()
    await page.keyboard.type('zebra')
    await expect.poll(() => page.getByRole('row').count()).toBe(1)
    await page.keyboard.press('Enter')
    await expect.poll(() => shownWorkshop(page)).toBe('Zebra ភក្ដីភាពអតិថិជន')
    await backToList(page)
    await card.getByRole('button', { name: 'Names are missing' }).click()
    await expect.poll(() => shownWorkshop(page)).toBe('Zebra ភក្ដីភាពអតិថិជន')
    // The press does what the line names.
    await page.getByRole('dialog').waitFor()
  })
})
